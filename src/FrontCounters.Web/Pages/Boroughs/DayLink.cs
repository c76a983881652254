using FrontCounters.Data.Queries.Counters;
using FrontCounters.Web.Days;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>A link to the map of distances on another day.</summary>
public sealed record DayLink(string Label, string Address, bool IsCurrent)
{
    public static DayLink To(ComparedDay day, AskedBoroughs listed, AskedClocks asked) => new(
        ComparedDayInWords.Label(day, asked.Today),
        listed.AddTo($"/boroughs{ComparedDayInWords.Query(day.Clocks, asked.Today)}") + "#how-far",
        day.Clocks == asked.Clocks);
}
