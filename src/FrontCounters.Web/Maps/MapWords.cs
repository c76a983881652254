using System.Text.Json;
using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Html;

namespace FrontCounters.Web.Maps;

/// <summary>
/// The marks and words that the map in the browser gives to what it reads, so that no script has words of its own.
/// </summary>
public static class MapWords
{
    /// <summary>
    /// By service as a download writes it, its mark and its word; <c>disputed</c> is an unknown service on which
    /// sources disagree.
    /// </summary>
    public static IHtmlContent States { get; } = InQuotes(JsonSerializer.Serialize(
        Enum.GetValues<Service>()
            .ToDictionary(NameOf, service => MarkAndWord(service, Standing.Observed))
            .Append(new(NameOf(Standing.Disputed), MarkAndWord(Service.Unknown, Standing.Disputed)))
            .ToDictionary(),
        SiteJson.Options));

    /// <summary>
    /// By standing as a download writes it, its word; besides, what is said of a state that is due, and of one that is
    /// confirmed. <c>{day}</c> stands for the day from which it is due, <c>{month}</c> for that of the confirmation.
    /// </summary>
    public static IHtmlContent Standings { get; } = InQuotes(JsonSerializer.Serialize(
        Enum.GetValues<Standing>().ToDictionary(NameOf, StateInWords.Words)
            .Append(new("due", "due {day}, not confirmed since"))
            .Append(new("ahead", "due {day}"))
            .Append(new("confirmed", "confirmed in {month}"))
            .ToDictionary(),
        SiteJson.Options));

    /// <summary>For an attribute in single quotes: in double ones each of its many quotes would take six bytes.</summary>
    private static HtmlString InQuotes(string json) => new(json
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal));

    private static string[] MarkAndWord(Service service, Standing standing) =>
        [StateInWords.Mark(service, standing), StateInWords.Words(service, standing)];

    private static string NameOf<T>(T word) where T : struct, Enum =>
        JsonSerializer.SerializeToElement(word, SiteJson.Options).GetString()!;
}
