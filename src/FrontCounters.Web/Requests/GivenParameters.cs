using FrontCounters.Web.Refusals;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Requests;

/// <summary>The query of one request, sorted into what its end point declares and what it does not.</summary>
public sealed class GivenParameters
{
    private readonly PublicAddress address;
    private readonly List<(AskedParameter Parameter, string Value)> declared = [];
    private readonly List<KeyValuePair<string, string>> others = [];

    private GivenParameters(PublicAddress address) => this.address = address;

    public bool HoldTypedText => declared.Exists(given => given.Parameter.IsTyped);

    /// <summary>A name that stands twice is refused, and of data one that is not known.</summary>
    public static OrRefusal<GivenParameters> Read(HttpRequest request, PublicAddress address)
    {
        var given = new GivenParameters(address);
        foreach (var parameter in address.Parameters)
        {
            var values = request.Query[parameter.Name];
            if (values.Count > 1 && !parameter.MayRepeat)
            {
                return Refusal.NotUnderstood(
                    "parameter-repeated",
                    $"That address has {parameter.Name} twice",
                    $"Write {parameter.Name} once, with one value.");
            }

            given.declared.AddRange(
                values.Where(value => !string.IsNullOrEmpty(value)).Select(value => (parameter, value!)));
        }

        given.others.AddRange(request.Query
            .Where(pair => !address.Parameters.Any(
                parameter => parameter.Name.Equals(pair.Key, StringComparison.OrdinalIgnoreCase)))
            .Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value.ToString())));
        return given.RefusalOfOthers() is { } refusal ? refusal : given;
    }

    public QueryString Canonical() => new(Query(declared.Select(given => (given.Parameter.Name, given.Value))));

    /// <summary>
    /// Refuses a name that data does not know: a list would give all that it holds, and nobody who reads it would see
    /// that. Data without filters refuses only what is nearly one of the two days.
    /// </summary>
    private Refusal? RefusalOfOthers()
    {
        foreach (var (name, _) in address.IsData ? others : [])
        {
            var meant = Spelt.NearestTo(name, address.Parameters);
            if (!address.HasFilters && meant is null)
            {
                continue;
            }

            return Refusal.NotUnderstood(
                "parameter-not-known",
                "That address has a parameter that this list does not know",
                (meant is null ? "" : $"Did you mean {meant.Name}? ")
                    + $"It can be asked by {Say.List(address.Parameters.Select(parameter => parameter.Name))}.");
        }

        return null;
    }

    /// <summary>The first undeclared name that is nearly a declared one, on a page that has something to choose.</summary>
    public NearMiss? NearMiss(PathString path)
    {
        foreach (var (name, value) in others)
        {
            if (Spelt.NearestTo(name, address.Parameters) is { } meant
                && !declared.Exists(given => given.Parameter == meant))
            {
                var instead = declared.Select(given => (given.Parameter.Name, given.Value)).Append((meant.Name, value));
                return new NearMiss(name, meant.Name, path.ToUriComponent() + Query(instead));
            }
        }

        return null;
    }

    private static string? Query(IEnumerable<(string Name, string Value)> given)
    {
        var written = string.Join(
            '&', given.Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}"));
        return written.Length == 0 ? null : $"?{written}";
    }
}
