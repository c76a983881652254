using System.Globalization;
using FrontCounters.Data.Time;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Requests;

/// <summary>Reads the two days from the address once, for page and download alike; refuses what is no day.</summary>
public sealed class ClocksMiddleware(RequestDelegate next, LondonClock london)
{
    public async Task InvokeAsync(HttpContext context, AskedClocks asked)
    {
        var now = london.Now;
        var today = now.Date.ToDateOnly();
        if (TryRead(context, "on", out var on) && TryRead(context, "known", out var known))
        {
            asked.Set(on ?? today, known ?? today, now);
            await next(context);
            return;
        }

        // The error page has the days of today, whatever was asked for.
        asked.Set(today, today, now);
        context.Refuse(
            StatusCodes.Status400BadRequest,
            "date-not-understood",
            "We cannot read that date",
            $"Write a day from {AskedClocks.First:O} to {AskedClocks.Last:O}, like 2025-07-01, in on and known.");
    }

    private static bool TryRead(HttpContext context, string name, out DateOnly? day)
    {
        day = null;
        if (context.Request.Query[name] is not [{ Length: > 0 } text])
        {
            return true;
        }

        var isDay = DateOnly.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = read;
        return isDay && read >= AskedClocks.First && read <= AskedClocks.Last;
    }
}
