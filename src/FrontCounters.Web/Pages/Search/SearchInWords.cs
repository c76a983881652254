using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Search;

/// <summary>What was found, in words that never hold what was typed: a heading stands in a browser's history.</summary>
public static class SearchInWords
{
    public static string Heading(SearchAnswer? answer) => answer switch
    {
        null => "Search the record",
        { Total: 0, Question.Kind: { } kind } => $"No {Name(kind)} in the record holds those words",
        { Total: 0 } => "Nothing in the record holds those words",
        { HoldAllWords: false } => "Nothing in the record holds all of those words",
        { Question.Kind: { } kind, Total: var total } => Say.Capital(Holding(Count(kind, total), total)),
        { Total: var total } => Say.Capital(Holding(Say.Count(total, "entry", "entries"), total)),
    };

    /// <summary>What stands under the heading; none where the heading says all.</summary>
    public static string? Note(SearchAnswer answer) => answer switch
    {
        { Total: 0 } => null,
        { HoldAllWords: false } when answer.Total > answer.Listed.Count =>
            $"{HoldingSome(answer)} Here are the {answer.Listed.Count} likeliest.",
        { HoldAllWords: false } => HoldingSome(answer),
        _ when answer.Total > answer.Listed.Count =>
            $"Here are the {answer.Listed.Count} likeliest. More words, or one kind only, find fewer.",
        _ => null,
    };

    /// <summary><c>front counter</c></summary>
    public static string Name(FoundKind kind) => kind switch
    {
        FoundKind.Station => "front counter",
        FoundKind.Borough => "borough",
        FoundKind.Person => "person or body",
        FoundKind.Event => "event",
        FoundKind.Quotation => "quotation",
        FoundKind.Statement => "position in our words",
        FoundKind.Figure => "figure",
        FoundKind.Source => "source",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without a name."),
    };

    /// <summary><c>Front counters</c></summary>
    public static string Several(FoundKind kind) => Say.Capital(Names(kind));

    /// <summary>What to call a place in a link: <c>Barnet front counter</c>, <c>Barnet, the borough</c>.</summary>
    public static string Place(Fact place) => place switch
    {
        Station station => $"{station.Name} front counter",
        Borough borough => $"{borough.Name}, the borough",
        _ => throw new ArgumentOutOfRangeException(nameof(place), place.Kind, "No place."),
    };

    /// <summary>The page, and the part of it, that shows what was found.</summary>
    public static string Address(SearchHit found, AskedClocks asked)
    {
        var address = (found.Fact, found.Kind) switch
        {
            (Figure figure, _) => FigureInWords.Address(figure),
            ({ } fact, _) => FactInWords.Address(fact),
            (_, FoundKind.Person) => $"/people/{found.Id}",
            _ => $"/sources/{found.Id}",
        };
        return asked.Keep(address);
    }

    private static string HoldingSome(SearchAnswer answer) => Say.Capital(
        Holding(Say.Count(answer.Total, "entry", "entries"), answer.Total, "some of them")) + ".";

    private static string Count(FoundKind kind, int number) => Say.Count(number, Name(kind), Names(kind));

    private static string Names(FoundKind kind) => kind switch
    {
        FoundKind.Person => "people and bodies",
        FoundKind.Statement => "positions in our words",
        _ => $"{Name(kind)}s",
    };

    private static string Holding(string who, int number, string what = "those words") =>
        $"{who} {(number == 1 ? "holds" : "hold")} {what}";
}
