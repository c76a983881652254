using System.Globalization;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Figures;

/// <summary>
/// Reads which figures an address asks for: <c>round</c>, <c>borough</c>, <c>question</c> and <c>rivals</c>, for page and
/// download alike; and for the page, which part of a long list.
/// </summary>
public static class AskedFigures
{
    public const string Yes = "yes";

    /// <returns>None after the request has been refused.</returns>
    public static FigureFilter? ReadFigureFilter(this HttpContext context, CounterRecord record) =>
        context.TryReadChoice("round", [.. record.Rounds.Select(each => each.Slug)], out var round)
        && context.TryReadChoice("borough", [.. record.Boroughs.Select(each => each.Slug)], out var borough)
        && context.TryReadChoice("question", Questions(record), out var question)
        && context.TryReadChoice("rivals", [Yes], out var rivals)
            ? new FigureFilter(round, borough is null ? null : record.Borough(borough), question, rivals is not null)
            : null;

    /// <param name="context">The request; it is refused where there is no such part.</param>
    /// <param name="parts">How many there are, at least one.</param>
    /// <param name="part">The part asked for, from 1.</param>
    /// <returns>False after the request has been refused.</returns>
    public static bool TryReadPart(this HttpContext context, int parts, out int part)
    {
        var known = context.TryReadChoice(
            "part", [.. Enumerable.Range(1, parts).Select(number => number.ToString(CultureInfo.InvariantCulture))], out var asked);
        part = asked is null ? 1 : int.Parse(asked, CultureInfo.InvariantCulture);
        return known;
    }

    public static IReadOnlyList<string> Questions(CounterRecord record) =>
        [.. record.Figures.Select(figure => figure.Question).Distinct().Order(StringComparer.Ordinal)];
}
