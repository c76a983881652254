using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Requests;

/// <summary>What the map of distances is about: <c>counter=any</c>, the default, or <c>counter=24h</c>.</summary>
public static class AskedCounterKind
{
    public const string Name = "counter";

    public static readonly IReadOnlyList<Need> All = [Need.Any, Need.TwentyFourHours];

    /// <returns>None after the request has been refused.</returns>
    public static Need? ReadCounterKind(this HttpContext context)
    {
        if (context.Request.Query[Name] is not [{ Length: > 0 } word])
        {
            return Need.Any;
        }

        if (EnumNames.TryParse<Need>(word, out var need) && All.Contains(need))
        {
            return need;
        }

        context.Refuse(
            StatusCodes.Status400BadRequest,
            "counter-not-understood",
            "We cannot read which front counters you mean",
            "counter is any or 24h: open at some time of the week, or open day and night.");
        return null;
    }
}
