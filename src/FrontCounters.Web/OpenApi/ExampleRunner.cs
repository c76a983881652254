using FrontCounters.Data.Time;
using FrontCounters.Web.Days;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.OpenApi;

/// <summary>
/// Answers a data address as a request would be answered, without one: for examples and sizes that cannot be wrong.
/// </summary>
public sealed class ExampleRunner(
    EndpointDataSource endpoints, DataAddresses addresses, IServiceScopeFactory scopes, LondonClock london)
{
    /// <summary>Every ending of every data address, in the order of <see cref="DataAddresses"/>.</summary>
    public IReadOnlyList<DataAnswer> Answers =>
    [
        .. endpoints.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<DataAnswer>()).OfType<DataAnswer>()
            .OrderBy(answer => addresses.All.ToList().IndexOf(answer.Described)),
    ];

    /// <param name="answer">What is asked.</param>
    /// <param name="question">Values of its parameters, by their names.</param>
    /// <exception cref="InvalidOperationException">The question was refused.</exception>
    public byte[] Run(DataAnswer answer, IReadOnlyDictionary<string, string> question)
    {
        using var scope = scopes.CreateScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        foreach (var parameter in answer.Described.Parameters.Where(parameter => question.ContainsKey(parameter.Name)))
        {
            if (parameter.IsInPath)
            {
                context.Request.RouteValues[parameter.Name] = question[parameter.Name];
            }
            else
            {
                context.Request.QueryString = context.Request.QueryString.Add(parameter.Name, question[parameter.Name]);
            }
        }

        var asked = scope.ServiceProvider.GetRequiredService<AskedClocks>();
        asked.Set(london.Today, london.Today, london.Now);
        var answering = ActivatorUtilities.CreateInstance<RequestContext>(scope.ServiceProvider);
        return answer.Write(answering, context).IsRefused(out var refusal, out var body)
            ? throw new InvalidOperationException($"{answer.Described.Address}{answer.Ending} refused its own example: {refusal.Code}.")
            : body;
    }
}
