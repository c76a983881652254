using FrontCounters.Data.Time;
using FrontCounters.Web.Hosting;

namespace FrontCounters.Web.Responses;

/// <summary>
/// Since when the site's answers have certainly been what they are: since it opened its release or, where that is later,
/// since the day began in London, with which answers about today may change.
/// </summary>
public sealed class LastChange(CurrentRecord current, LondonClock london)
{
    /// <summary>For what does not change with the day.</summary>
    public DateTimeOffset OfRelease => ToTheSecond(current.OpenedAt);

    public DateTimeOffset OfAnswers
    {
        get
        {
            var now = london.Now;
            var midnight = now.Date.AtStartOfDayInZone(now.Zone).ToDateTimeOffset();
            return midnight > OfRelease ? midnight : OfRelease;
        }
    }

    /// <summary>Rounded up, to be on the safe side: HTTP's dates have no fractions.</summary>
    private static DateTimeOffset ToTheSecond(DateTimeOffset time) =>
        DateTimeOffset.FromUnixTimeSeconds((time.ToUnixTimeMilliseconds() + 999) / 1000);
}
