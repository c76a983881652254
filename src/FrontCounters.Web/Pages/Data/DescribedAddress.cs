using System.Text.Encodings.Web;
using System.Text.Json;
using FrontCounters.Web.OpenApi;
using Microsoft.OpenApi;

namespace FrontCounters.Web.Pages.Data;

/// <summary>A data address with all of its endings, as the OpenAPI document has it.</summary>
/// <param name="Path">Without its ending.</param>
/// <param name="Endings">Such as <c>.json</c>.</param>
/// <param name="Described">What its first ending's description says; the others ask the same.</param>
/// <param name="Type">The name of the type that it answers as JSON.</param>
/// <param name="Example">An answer, as JSON; none where it has no such form.</param>
public sealed record DescribedAddress(
    string Path, IReadOnlyList<string> Endings, OpenApiOperation Described, string? Type, string? Example)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Id => string.Join('-', Path.Split('/', '{', '}').Where(part => part.Length > 0));

    public string Title => Described.Summary!.Split(" as JSON")[0];

    public IEnumerable<IOpenApiParameter> Parameters =>
        (Described.Parameters ?? []).Where(parameter => parameter.Name != PathsForClients.Form);

    /// <summary>What the example answers.</summary>
    public string Asked => Described.Responses!["200"].Description!;

    public IEnumerable<string> Refusals =>
        Described.Responses!.Where(response => response.Key != "200").Select(response => $"{response.Key}: {response.Value.Description}");

    public static IReadOnlyList<DescribedAddress> All(OpenApiDocument document) =>
    [
        .. document.Paths.Select(path => (path.Key, Operation: path.Value.Operations![HttpMethod.Get]))
            .SelectMany(path => PathsForClients.Addresses(path.Key, path.Operation).Select(address => (address, path.Operation)))
            .GroupBy(described => described.address[..described.address.LastIndexOf('.')])
            .Select(same => From(same.Key, same.ToDictionary(described => described.address[same.Key.Length..], described => described.Operation))),
    ];

    private static DescribedAddress From(string path, Dictionary<string, OpenApiOperation> endings)
    {
        // A feed or calendar alone has no JSON.
        var first = endings.GetValueOrDefault(".json") ?? endings.Values.First();
        var answer = first.Responses!["200"].Content!.FirstOrDefault(content => content.Key == "application/json").Value;
        var type = (answer?.Schema as OpenApiSchemaReference)?.Reference.Id;
        return new DescribedAddress(path, [.. endings.Keys], first, type, answer?.Example?.ToJsonString(Readable));
    }
}
