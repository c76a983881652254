namespace FrontCounters.Web.Pages.Stations;

/// <summary>One value of a facet.</summary>
/// <param name="Value">As the address carries it.</param>
/// <param name="Words">As the page says it.</param>
/// <param name="Count">How many counters it would leave, everything else asked for staying as it is.</param>
/// <param name="Chosen">True where it is asked for now.</param>
/// <param name="Address">The page with this value; without it where it is chosen already.</param>
public sealed record FacetChoice(string Value, string Words, int Count, bool Chosen, string Address);
