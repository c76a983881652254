using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Shared;

/// <summary>Words of the notes at a page's foot.</summary>
public static class NoteInWords
{
    /// <summary>How sure it is, and the record's own note: <c>Due 3 March 2026, not confirmed since.</c></summary>
    public static string Remark(CitedFact cited) => string.Join(
        ' ', new[] { cited.Standing is { } standing ? $"{Say.Capital(standing)}." : null, cited.Note }.OfType<string>());

    /// <summary>The link from a note to the page of its fact: <c>and seven more</c>.</summary>
    public static string More(PageNote note) =>
        note.More.Count > 0 ? $"and {Say.Number(note.More.Count)} more" : "in full";

    /// <summary>What to call one of several facts of a note: by the counter alone, where it is the only such fact of it.</summary>
    public static string Name(Fact fact, IReadOnlyList<Fact> all) => fact switch
    {
        Period period when all.OfType<Period>().Count(earlier => earlier.StationSlug == period.StationSlug) == 1 => period.Station.Name,
        Decision decision when all.OfType<Decision>().Count(other => other.StationSlug == decision.StationSlug) == 1
            && !all.OfType<Period>().Any() => decision.Station.Name,
        _ => FactInWords.Title(fact),
    };

    /// <summary>What a fact is of what is stated: <c>hours</c>.</summary>
    public static string Noun(Fact fact) => fact.Kind switch
    {
        FactKind.Period => "hours",
        FactKind.Point => "place on the map",
        _ => EnumNames.Name(fact.Kind),
    };
}
