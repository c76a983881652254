using System.Globalization;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

public static class FigureInWords
{
    private const string Pounds = "GBP";

    /// <summary><c>£540,000 a year</c>, <c>6 to 7 crimes a day</c>, <c>1 counter</c></summary>
    public static string Value(Figure figure)
    {
        var isMoney = figure.Unit.StartsWith(Pounds, StringComparison.Ordinal);
        var unit = isMoney ? figure.Unit[Pounds.Length..] : $" {Unit(figure)}";
        var range = figure.ValueTo is { } to ? $" to {Number(to, isMoney)}" : "";
        return $"{Number(figure.Value, isMoney)}{range}{unit}";
    }

    private static string Number(decimal value, bool isMoney)
    {
        var text = isMoney && value >= 1_000_000
            ? string.Create(CultureInfo.InvariantCulture, $"{value / 1_000_000:0.##} million")
            : value.ToString("#,0.##", CultureInfo.InvariantCulture);
        return isMoney ? $"£{text}" : text;
    }

    /// <summary>Of one, the singular: units that stand with 1 in the record end their first word in s.</summary>
    private static string Unit(Figure figure)
    {
        var words = figure.Unit.Split(' ', 2);
        return figure is { Value: 1, ValueTo: null }
            ? string.Join(' ', [words[0].TrimEnd('s'), .. words[1..]])
            : figure.Unit;
    }
}
