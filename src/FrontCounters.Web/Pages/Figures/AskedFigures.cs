using System.Globalization;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Figures;

/// <summary>
/// Reads which figures an address asks for: <c>round</c>, <c>borough</c>, <c>question</c> and <c>rivals</c>, for page and
/// download alike; and for the page, which part of a long list.
/// </summary>
public static class AskedFigures
{
    public const string Yes = "yes";

    public static OrRefusal<FigureFilter> ReadFigureFilter(this HttpRequest request, CounterRecord record) =>
        from round in request.ReadChoice("round", [.. record.Rounds.Select(each => each.Slug)])
        from borough in request.ReadChoice("borough", [.. record.Boroughs.Select(each => each.Slug)])
        from question in request.ReadChoice("question", Questions(record))
        from rivals in request.ReadChoice("rivals", [Yes])
        select new FigureFilter(round, borough is null ? null : record.Borough(borough), question, rivals is not null);

    /// <summary>The part asked for, from 1.</summary>
    /// <param name="request">The request.</param>
    /// <param name="parts">How many there are, at least one.</param>
    public static OrRefusal<int> ReadPart(this HttpRequest request, int parts) =>
        request.ReadChoice(
            "part", [.. Enumerable.Range(1, parts).Select(number => number.ToString(CultureInfo.InvariantCulture))])
            .Select(part => part is null ? 1 : int.Parse(part, CultureInfo.InvariantCulture));

    public static IReadOnlyList<string> Questions(CounterRecord record) =>
        [.. record.Figures.Select(figure => figure.Question).Distinct().Order(StringComparer.Ordinal)];
}
