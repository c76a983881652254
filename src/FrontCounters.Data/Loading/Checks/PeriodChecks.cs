using FrontCounters.Data.Files;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>A station's periods run from the record's first day on, without gap or overlap.</summary>
internal static class PeriodChecks
{
    public static void Run(RecordDraft draft, ProblemList problems)
    {
        var periods = draft.Periods.ToLookup(period => period.Value.StationSlug, StringComparer.Ordinal);
        var begins = FirstDay(periods);
        foreach (var (station, row) in draft.Stations)
        {
            if (!periods[station.Slug].Any())
            {
                problems.Add(row, "slug", "has-periods", "periods.csv has no row for this station.");
                continue;
            }

            CheckHistory([.. periods[station.Slug].OrderBy(period => period.Value.From)], begins, problems);
        }

        foreach (var (period, row) in draft.Periods)
        {
            if (period.Hours is not null && period.Service != Service.Limited)
            {
                problems.Add(row, "hours", "hours-fit", "Only a limited service has hours.");
            }

            if (period.Id != FormattableString.Invariant($"{period.StationSlug}-{period.From:yyyy-MM-dd}"))
            {
                problems.Add(row, "id", "period-id", "It must be the station, a hyphen and the first day.");
            }
        }
    }

    /// <summary>The day on which most histories begin: a row that is wrong about it is the odd one.</summary>
    private static DateOnly FirstDay(ILookup<string, Drafted<Period>> periods) => periods
        .Select(history => history.Min(period => period.Value.From))
        .CountBy(first => first)
        .OrderByDescending(first => first.Value).ThenBy(first => first.Key)
        .FirstOrDefault().Key;

    private static void CheckHistory(List<Drafted<Period>> history, DateOnly begins, ProblemList problems)
    {
        if (history[0].Value.From != begins)
        {
            problems.Add(history[0].Row, "from", "periods-meet", $"The first period starts on the record's first day, {begins:yyyy-MM-dd}.");
        }

        foreach (var (before, after) in history.Zip(history.Skip(1)))
        {
            if (before.Value.To != after.Value.From)
            {
                problems.Add(after.Row, "from", "periods-meet", $"The period before it, in line {before.Row.Line}, does not end there.");
            }
        }

        if (history[^1].Value.To is not null)
        {
            problems.Add(history[^1].Row, "to", "periods-meet", "The last period has no end.");
        }
    }
}
