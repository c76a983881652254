using System.Globalization;
using System.Text;

namespace FrontCounters.Web.Feeds;

/// <summary>Writes whole days as iCalendar (RFC 5545): lines end with CR LF and are folded at 75 octets.</summary>
public static class CalendarFile
{
    public const string MediaType = "text/calendar";

    private const int Octets = 75;
    private const string AskAgain = "P1D";

    /// <param name="name">The calendar's name.</param>
    /// <param name="events">In their order.</param>
    /// <param name="absolute">The public address of a path of the site.</param>
    public static string Write(string name, IReadOnlyCollection<CalendarEvent> events, Func<string, string> absolute)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//FrontCounters//Record of front counters//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, $"X-WR-CALNAME:{Escaped(name)}");
        // How often to ask again: as RFC 7986 says it, and as programs did before.
        Line(text, $"REFRESH-INTERVAL;VALUE=DURATION:{AskAgain}");
        Line(text, $"X-PUBLISHED-TTL:{AskAgain}");
        if (events.Count == 0)
        {
            // A calendar has to hold something, and a strict reader refuses one that does not.
            TimeZone(text);
        }

        foreach (var entry in events)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{entry.Id}@{FeedIds.Authority}");
            Line(text, $"DTSTAMP:{entry.Written.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Line(text, $"DTSTART;VALUE=DATE:{entry.Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");
            // The day after: the end is exclusive.
            Line(text, $"DTEND;VALUE=DATE:{entry.Day.AddDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");
            Line(text, $"SUMMARY:{Escaped(entry.Summary)}");
            Line(text, $"DESCRIPTION:{Escaped(entry.Description)}");
            Line(text, $"CATEGORIES:{Escaped(entry.Category)}");
            Line(text, $"STATUS:{(entry.IsDue ? "TENTATIVE" : "CONFIRMED")}");
            Line(text, "TRANSP:TRANSPARENT");
            Line(text, $"URL:{absolute(entry.Page)}");
            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void TimeZone(StringBuilder text)
    {
        string[] lines =
        [
            "BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000",
            "TZNAME:UTC", "END:STANDARD", "END:VTIMEZONE",
        ];
        foreach (var line in lines)
        {
            Line(text, line);
        }
    }

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>No letter is parted: readers may decode each line by itself.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var length = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (length + letter.Utf8SequenceLength > Octets)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(letter.ToString());
            length += letter.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
