using FrontCounters.Data.Queries;
using Microsoft.AspNetCore.WebUtilities;

namespace FrontCounters.Web.Asking;

/// <summary>The two days that a request asks about: <c>?on=</c> and <c>?known=</c>, today in London where absent.</summary>
public sealed class AskedClocks
{
    public static readonly DateOnly First = new(2013, 1, 1);
    public static readonly DateOnly Last = new(2030, 12, 31);

    public Clocks Clocks { get; private set; }

    public DateOnly Today { get; private set; }

    public DateOnly On => Clocks.On;

    public DateOnly Known => Clocks.Known;

    /// <summary>True where the request asks about another day than today, or as known on another day.</summary>
    public bool IsNotToday => On != Today || Known != Today;

    internal void Set(DateOnly on, DateOnly known, DateOnly today) => (Clocks, Today) = (new Clocks(on, known), today);

    /// <summary>The two days as an address carries them: blank for today, else <c>?on=…&amp;known=…</c>.</summary>
    public string Query
    {
        get
        {
            var parts = new List<string>(2);
            if (On != Today)
            {
                parts.Add($"on={On:yyyy-MM-dd}");
            }

            if (Known != Today)
            {
                parts.Add($"known={Known:yyyy-MM-dd}");
            }

            return parts.Count == 0 ? "" : $"?{string.Join('&', parts)}";
        }
    }

    /// <summary>The address of the same page today: its query without the two days.</summary>
    public static string TodayAddress(HttpRequest request) => QueryHelpers.AddQueryString(
        request.Path,
        request.Query.Where(parameter => parameter.Key is not ("on" or "known"))
            .SelectMany(parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, value))));
}
