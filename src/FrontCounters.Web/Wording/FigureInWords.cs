using System.Globalization;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>A figure's number with its unit, as the site says it.</summary>
public static class FigureInWords
{
    /// <summary><c>£79.9 million to £102.7 million</c>, <c>73 front counters</c>, <c>8 per cent</c></summary>
    public static string Value(Figure figure) => figure.ValueTo is { } upper
        ? $"{Amount(figure.Value, figure.Unit)} to {Amount(upper, figure.Unit)}{UnitOf(upper, figure.Unit)}"
        : $"{Amount(figure.Value, figure.Unit)}{UnitOf(figure.Value, figure.Unit)}";

    /// <summary>What day the number is about or, where it has none, the stage it belongs to.</summary>
    public static string When(Figure figure, IEnumerable<Stage> stages) =>
        figure.Date is { } date ? Say.Date(date)
        : stages.FirstOrDefault(stage => stage.Slug == figure.StageSlug)?.Name ?? "not dated";

    /// <summary>What a group of rival figures is about, from its id: <c>Saving a year final 2017</c>.</summary>
    public static string Question(string id) => Say.Capital(id.Replace('-', ' '));

    /// <summary>The page of its question alone, at the figure.</summary>
    public static string Address(Figure figure) => $"/figures?question={figure.Question}#{figure.Id}";

    private static string Amount(decimal value, string unit) => (IsMoney(unit), value) switch
    {
        (true, >= 1_000_000_000) => $"£{Plain(value / 1_000_000_000)} billion",
        (true, >= 1_000_000) => $"£{Plain(value / 1_000_000)} million",
        (true, _) => $"£{Plain(value)}",
        _ => Plain(value),
    };

    private static string UnitOf(decimal value, string unit) => unit switch
    {
        "GBP" => "",
        "GBP a year" => " a year",
        "counters" => value == 1 ? " front counter" : " front counters",
        "people" or "per cent" => $" {unit}",
        _ => value == 1 ? $" {OfOne(unit)}" : $" {unit}",
    };

    /// <summary>The record writes units in the plural: <c>police constables</c>, <c>crimes a day</c>.</summary>
    private static string OfOne(string unit)
    {
        var noun = unit.Split(" a ")[0];
        var single = noun.EndsWith("ies", StringComparison.Ordinal) ? $"{noun[..^3]}y" : noun.TrimEnd('s');
        return single + unit[noun.Length..];
    }

    private static bool IsMoney(string unit) => unit.StartsWith("GBP", StringComparison.Ordinal);

    private static string Plain(decimal value) => value.ToString("#,##0.####", CultureInfo.InvariantCulture);
}
