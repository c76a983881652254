using FrontCounters.Data;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Downloads;

/// <summary>A data address as it is described: for the list of downloads, for OpenAPI and for the page about it.</summary>
/// <param name="Address">Without its ending, as it is mapped.</param>
/// <param name="Title">What stands there.</param>
/// <param name="Description">What a program should know of it.</param>
/// <param name="Parameters">Everything that it can be asked.</param>
public sealed record DataAddress(
    string Address, string Title, string Description, IReadOnlyList<AskedParameter> Parameters)
{
    /// <summary>What its example asks beside what stands in the path.</summary>
    public IReadOnlyList<AskedParameter> Asked { get; init; } = [];

    /// <summary>True for a list that can be taken as it is, without a question.</summary>
    public bool IsWholeList => !Parameters.Any(parameter => parameter.IsRequired);

    /// <summary>A question that the record can answer.</summary>
    public IReadOnlyDictionary<string, string> ExampleOf(CounterRecord record) =>
        Parameters.Where(parameter => parameter.IsInPath).Concat(Asked)
            .ToDictionary(parameter => parameter.Name, parameter => parameter.Example!(record), StringComparer.Ordinal);
}
