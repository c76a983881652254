using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Figures;

/// <summary>
/// Reads which figures an address asks for: <c>round</c>, <c>borough</c>, <c>question</c> and <c>rivals</c>, for page and
/// download alike.
/// </summary>
public static class AskedFigures
{
    public const string Yes = "yes";

    public static readonly IReadOnlyList<AskedParameter> Parameters =
    [
        AskedParameter.Choice("round", "Only questions with a figure of that round.", Slugs.OfRounds),
        AskedParameter.Choice("borough", "Only questions with a figure of that borough.", Slugs.OfBoroughs),
        AskedParameter.Choice("question", "Only that question.", Questions),
        AskedParameter.Choice("rivals", "Only questions with several values.", _ => [Yes]),
    ];

    public static OrRefusal<FigureFilter> ReadFigureFilter(this HttpRequest request, CounterRecord record) =>
        from round in request.ReadChoice("round", Slugs.OfRounds(record))
        from borough in request.ReadChoice("borough", Slugs.OfBoroughs(record))
        from question in request.ReadChoice("question", Questions(record))
        from rivals in request.ReadChoice("rivals", [Yes])
        select new FigureFilter(round, borough is null ? null : record.Borough(borough), question, rivals is not null);

    public static IReadOnlyList<string> Questions(CounterRecord record) =>
        [.. record.Figures.Select(figure => figure.Question).Distinct().Order(StringComparer.Ordinal)];
}
