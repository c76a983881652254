using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;

namespace FrontCounters.Web.Wording;

/// <summary>A week's opening hours as a sentence and as the rows of a table.</summary>
public static class HoursInWords
{
    /// <summary><c>Monday to Friday 10am to 10pm, Saturday and Sunday 9am to 7pm</c></summary>
    public static string Sentence(WeeklyHours hours)
    {
        var runs = new List<(DayOfWeek First, DayOfWeek Last, string Times)>();
        foreach (var day in WeeklyHours.Week)
        {
            var times = Times(hours, day);
            if (runs.Count > 0 && runs[^1].Times == times)
            {
                runs[^1] = runs[^1] with { Last = day };
            }
            else
            {
                runs.Add((day, day, times));
            }
        }

        return string.Join(", ", runs.Select(run => $"{Days(run.First, run.Last)} {run.Times}"));
    }

    /// <summary>
    /// The seven days from Monday on, each with its times; one row for all of them where they do not differ or are not
    /// stated; none where no counter is open.
    /// </summary>
    public static IEnumerable<(string Day, string Times)> Rows(CounterState state) => state switch
    {
        { Hours: { } hours } => WeeklyHours.Week.Select(day => (day.ToString(), Times(hours, day))),
        { Service: Service.TwentyFourHours } => [("Every day", "day and night")],
        { Service: Service.Limited } => [("Every day", "at limited hours that no source states")],
        { Service: Service.Open } => [("Every day", "at hours that no source states")],
        { Service: Service.Unknown, Standing: Standing.Disputed } => [("Every day", "sources disagree")],
        { Service: Service.Unknown } => [("Every day", "not known")],
        _ => [],
    };

    private static string Times(WeeklyHours hours, DayOfWeek day) => hours.On(day) is { Count: > 0 } spans
        ? Say.List(spans.Select(span => $"{Say.Time(span.Opens)} to {Say.Time(span.Closes)}"))
        : "closed";

    private static string Days(DayOfWeek first, DayOfWeek last) =>
        (WeeklyHours.Week.IndexOf(last) - WeeklyHours.Week.IndexOf(first)) switch
        {
            0 => first.ToString(),
            1 => $"{first} and {last}",
            _ => $"{first} to {last}",
        };
}
