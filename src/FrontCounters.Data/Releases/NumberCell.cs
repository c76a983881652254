using System.Globalization;

namespace FrontCounters.Data.Releases;

/// <summary>
/// A cell that holds a number, written in one way, so that <c>51.50</c> and <c>51.5</c> are no change: spreadsheets take
/// noughts away at the end.
/// </summary>
internal static class NumberCell
{
    /// <summary>The files have always had these many decimals, and the hashes of their releases rest on that.</summary>
    private static int LeastDecimals(string column) => column switch
    {
        "lat" or "lng" => 5,
        "share" => 2,
        _ => 0,
    };

    /// <returns>The cell as it stands where it holds no number.</returns>
    public static string Write(string column, string cell)
    {
        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(cell, plain, CultureInfo.InvariantCulture, out var number))
        {
            return cell;
        }

        var decimals = $"0.{new string('0', LeastDecimals(column))}{new string('#', 20)}";
        return number.ToString(decimals, CultureInfo.InvariantCulture);
    }
}
