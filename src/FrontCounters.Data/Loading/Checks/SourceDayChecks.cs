using FrontCounters.Data.Files;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>Nothing was published, or seen, after today: such a date is a slip of the pen.</summary>
internal static class SourceDayChecks
{
    public static void Run(RecordDraft draft, DateOnly today, ProblemList problems)
    {
        foreach (var (source, row) in draft.Sources)
        {
            if (source.Date?.First > today)
            {
                problems.Add(row, "date", "source-day", $"The first day that it can mean is after today, {today:yyyy-MM-dd}.");
            }

            if (source.FirstSeen > today)
            {
                problems.Add(row, "first_seen", "source-day", $"It is after today, {today:yyyy-MM-dd}.");
            }
        }
    }
}
