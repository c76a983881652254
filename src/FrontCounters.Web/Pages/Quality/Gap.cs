using FrontCounters.Data.Record;

namespace FrontCounters.Web.Pages.Quality;

/// <summary>Something that the record does not know.</summary>
/// <param name="Id">A name that stays: <c>bank-holidays</c>.</param>
/// <param name="What">What is not known, as a sentence; where stations are named, its beginning.</param>
/// <param name="WouldSettle">What would settle it, as a sentence.</param>
/// <param name="Stations">The counters that it is about, where it is about some and not all.</param>
/// <param name="Fact">The fact that says so, where one does.</param>
public sealed record Gap(
    string Id, string What, string WouldSettle, IReadOnlyList<Station> Stations, Fact? Fact = null);
