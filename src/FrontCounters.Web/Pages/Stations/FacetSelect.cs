namespace FrontCounters.Web.Pages.Stations;

/// <summary>A facet as a field of the form.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Label">Above the field.</param>
/// <param name="Any">What the blank value says.</param>
/// <param name="Choices">The values.</param>
public sealed record FacetSelect(string Name, string Label, string Any, IReadOnlyList<FacetChoice> Choices);
