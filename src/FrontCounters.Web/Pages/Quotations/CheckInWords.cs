using FrontCounters.Data.Quoting;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Quotations;

/// <summary>What checking a quotation found, as the site says it.</summary>
public static class CheckInWords
{
    public const string HowItCompares =
        "Words are compared in order, with the marks between them. The shape of quotation marks, apostrophes and dashes, "
        + "spaces, capitals, and marks at the very start and end make no difference.";

    public static string Heading(CheckedText found) => (found.Verdict, found.Matches) switch
    {
        (QuotationVerdict.Verbatim, [{ IsPart: false } match, ..]) => $"Verbatim: {SpeakerInWords.QuotedIn(match.Quotation)}",
        (QuotationVerdict.Verbatim, [{ Common: < QuotationMatch.FewestWords }, ..]) => "Too few words to tell whose they are",
        (QuotationVerdict.Verbatim, [var match, ..]) => $"Verbatim, in part: {SpeakerInWords.QuotedIn(match.Quotation)}",
        (QuotationVerdict.Near, [var match, ..]) => $"Near, but not the same: {SpeakerInWords.QuotedIn(match.Quotation)}",
        (QuotationVerdict.NotHeld, _) => "Not among the quotations we hold",
        _ => throw new ArgumentOutOfRangeException(nameof(found), found.Verdict, "A verdict without words."),
    };

    public static string Explained(CheckedText found) => found.Verdict switch
    {
        QuotationVerdict.Verbatim when found.Matches[0] is { IsPart: true, Common: < QuotationMatch.FewestWords } =>
            $"They stand in {Say.Count(found.Matches.Count, "quotation")} that we hold, and anybody may have said them. Paste a whole sentence.",
        QuotationVerdict.Verbatim => "These words stand in the quotation, in this order and unbroken.",
        QuotationVerdict.Near => "Words differ, as marked.",
        QuotationVerdict.NotHeld => "That does not mean that nobody said it: we hold only the quotations listed on this site, "
            + "and the articles themselves are not on the server. It may still be real.",
        _ => throw new ArgumentOutOfRangeException(nameof(found), found.Verdict, "A verdict without words."),
    };

    /// <summary>What was not the same, by number: <c>One word left out, two words put in</c>; blank where nothing.</summary>
    public static string Differences(QuotationMatch match)
    {
        List<string> parts = [];
        Add(match.WordsMissing, "left out");
        Add(match.WordsAdded, "put in");
        return parts.Count == 0 ? "The words are the same; marks differ" : Say.Capital(string.Join(", ", parts));

        void Add(int number, string how)
        {
            if (number > 0)
            {
                parts.Add($"{Say.Count(number, "word")} {how}");
            }
        }
    }

    /// <summary>For those who hear the page: what comes before a run of words that differ.</summary>
    public static string Spoken(WordRunKind kind) => kind switch
    {
        WordRunKind.Missing => "left out",
        WordRunKind.Added => "put in",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Words that do not differ."),
    };
}
