using System.Globalization;

namespace FrontCounters.Data.Time;

/// <summary>Moments in UTC, to the second, as the record and its feeds write them: <c>2026-11-22T02:21:32Z</c>.</summary>
public static class UtcTime
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <returns>False for any other form, also with another zone, and for what no calendar or clock has.</returns>
    public static bool TryParse(string? text, out DateTimeOffset moment) => DateTimeOffset.TryParseExact(
        text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);

    /// <summary>The text that <see cref="TryParse"/> reads; what is less than a second is lost.</summary>
    public static string Write(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);
}
