using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;
using FrontCounters.Web.Asking;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.WebUtilities;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>A link to the map of distances on another day.</summary>
public sealed record DayLink(string Label, string Address, bool IsCurrent)
{
    public static DayLink Of(ToldDay day, Need need, AskedClocks asked)
    {
        var address = $"/boroughs{ToldDayInWords.Query(day.Clocks, asked.Today)}";
        if (need != Need.Any)
        {
            address = QueryHelpers.AddQueryString(address, AskedCounterKind.Name, Words.Of(need));
        }

        return new DayLink(ToldDayInWords.Label(day, asked.Today), $"{address}#how-far", day.Clocks == asked.Clocks);
    }
}
