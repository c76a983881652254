using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Downloads;

/// <summary>A feed or calendar as its endpoint carries it, for whoever describes it.</summary>
/// <param name="Address">Without its ending, as it is mapped.</param>
/// <param name="Ending">Such as <c>.atom</c>.</param>
/// <param name="MediaType">What it is sent as.</param>
/// <param name="Title">What stands there.</param>
/// <param name="Description">What a program should know of it.</param>
/// <param name="Parameters">Everything that changes what it holds.</param>
public sealed record FileAnswer(
    string Address, string Ending, string MediaType, string Title, string Description, IReadOnlyList<AskedParameter> Parameters)
{
    /// <summary>Whether it can be asked for a part, and so refuses what it does not know.</summary>
    public bool HasFilters => Parameters.Any(parameter => !parameter.IsInPath);
}
