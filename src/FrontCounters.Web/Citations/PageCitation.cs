using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Citations;

/// <summary>
/// How to cite a page of the site: the original source first, since the words and facts are its, then the page with
/// the release that it was made from and the day it was read. As text here; <see cref="BibTex"/> and
/// <see cref="Ris"/> write the same for programs.
/// </summary>
/// <param name="Key">A short name, unique on the site: <c>q-philp-less-safe</c>.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Address">The page's full address.</param>
/// <param name="Release">The data that the page was made from.</param>
/// <param name="Read">The day in London on which the page was read.</param>
/// <param name="Originals">The sources that the page rests on, the strongest first; each is cited before the page.</param>
/// <param name="Words">The quotation, where the page is about one.</param>
/// <param name="Files">Where the same stands as files, less <c>.bib</c> and <c>.ris</c>; none where it does not.</param>
public sealed record PageCitation(
    string Key,
    string Title,
    string Address,
    Release Release,
    DateOnly Read,
    IReadOnlyList<Source> Originals,
    Quotation? Words = null,
    string? Files = null)
{
    public const string Publisher = "FrontCounters";

    /// <summary>In one paragraph.</summary>
    public string Text => string.Join(' ', Originals.Select(Original).Append(
        $"{Publisher}, “{Title}”, release {Release.Abbreviated}, read on {Say.Day(Read)}, {Address}."));

    /// <summary>What programs keep as a note on an original source: the words quoted, and whether it was read in a copy.</summary>
    public string? NoteOn(Source source)
    {
        var words = Words is null ? null : $"{Words.Speaker}: “{Words.Text}”";
        var copy = source is { Mirror: true, Address: not null } ? "Read in a copy, not at the publisher’s." : null;
        return words is null && copy is null ? null : string.Join(' ', new[] { words, copy }.OfType<string>());
    }

    private string Original(Source source)
    {
        var address = source.Address is null
            ? "address not held"
            : (source.Mirror ? "read in a copy at " : "") + source.Address.AbsoluteUri;
        var said = Words is null ? "" : $"{Words.Speaker}: “{Words.Text}”, quoted in ";
        return $"{said}{source.Publisher}, “{source.Title}”, {SourceInWords.Date(source)}, {address}.";
    }
}
