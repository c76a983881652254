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

    /// <summary>The same for somebody who hears it alone: <c>and seven more sources of note 3</c>.</summary>
    public static string Named(PageNote note) =>
        note.More.Count > 0 ? $"{More(note)} sources of note {note.Number}" : $"in full: note {note.Number}";

    /// <summary>What a fact is of what is stated: <c>hours</c>.</summary>
    public static string Noun(Fact fact) => fact.Kind switch
    {
        FactKind.Period => "hours",
        FactKind.Point => "place on the map",
        _ => EnumNames.Of(fact.Kind),
    };
}
