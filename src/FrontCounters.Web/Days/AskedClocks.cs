using FrontCounters.Data.Queries.Counters;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime;

namespace FrontCounters.Web.Days;

/// <summary>The two days that a request asks about: <c>?on=</c> and <c>?known=</c>, today in London where absent.</summary>
public sealed class AskedClocks
{
    public static readonly DateOnly First = new(2013, 1, 1);
    public static readonly DateOnly Last = new(2030, 12, 31);

    private ZonedDateTime now;
    private bool hasShownTheTime;

    // Every link of a page carries them.
    private string? days;
    private string? knownDay;

    public Clocks Clocks { get; private set; }

    /// <summary>The moment of the request, to the minute. An answer that looks at it is true for that minute.</summary>
    public ZonedDateTime Now
    {
        get
        {
            hasShownTheTime = true;
            return now;
        }
    }

    public DateOnly Today => now.Date.ToDateOnly();

    /// <summary>The first moment at which what was answered may be true no longer: midnight in London, or the next minute.</summary>
    public DateTimeOffset TrueUntil => hasShownTheTime
        ? now.PlusMinutes(1).ToDateTimeOffset()
        : now.Date.PlusDays(1).AtStartOfDayInZone(now.Zone).ToDateTimeOffset();

    public DateOnly On => Clocks.On;

    public DateOnly Known => Clocks.Known;

    /// <summary>True where the request asks about another day than today, or as known on another day.</summary>
    public bool IsNotToday => On != Today || Known != Today;

    internal void Set(DateOnly on, DateOnly known, ZonedDateTime moment) => (Clocks, now, days, knownDay) = (
        new Clocks(on, known), moment.PlusSeconds(-moment.Second).PlusNanoseconds(-moment.NanosecondOfSecond), null, null);

    /// <summary>Where another part of the address names the day: the time of day with it.</summary>
    internal void MoveTo(DateOnly on) => (Clocks, days) = (Clocks with { On = on }, null);

    /// <summary>The two days as an address carries them: blank for today, else <c>?on=…&amp;known=…</c>.</summary>
    public string Query => days ??= (On == Today, KnownQuery) switch
    {
        (true, var known) => known,
        (_, "") => $"?on={On:yyyy-MM-dd}",
        (_, var known) => $"?on={On:yyyy-MM-dd}&{known[1..]}",
    };

    /// <summary>An address of the site with the two days, which stand before the name of a part of the page.</summary>
    public string Keep(string address)
    {
        var part = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? at : address.Length;
        var query = address.Contains('?', StringComparison.Ordinal) ? Query.Replace('?', '&') : Query;
        return address[..part] + query + address[part..];
    }

    /// <summary>The day of knowing alone: blank for today, else <c>?known=…</c>.</summary>
    public string KnownQuery => knownDay ??= Known == Today ? "" : $"?known={Known:yyyy-MM-dd}";

    /// <summary>
    /// The address of the same page today: its query without the two days and the time of day. Nor is a reader's place
    /// put into a link as it was typed.
    /// </summary>
    public static string TodayAddress(HttpRequest request) => QueryHelpers.AddQueryString(
        request.Path,
        request.Query.Where(parameter => parameter.Key is not ("on" or "known" or "at" or "from"))
            .SelectMany(parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, value))));
}
