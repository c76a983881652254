using FrontCounters.Data.Files;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>Dates are in order.</summary>
internal static class DateChecks
{
    public static void Run(RecordDraft draft, ProblemList problems)
    {
        CheckSpans(draft.Periods, problems);
        CheckSpans(draft.Addresses, problems);
        CheckSpans(draft.Points, problems);

        foreach (var (round, row) in draft.Rounds)
        {
            InOrder(row, "to", round.From.First, round.To?.Last, "A round ends after it begins.", problems);
        }

        foreach (var (stage, row) in draft.Stages)
        {
            InOrder(row, "ends", stage.Date, stage.Ends, "A consultation ends after it begins.", problems);
            InOrder(row, "due", stage.Date, stage.Due, "Changes are due on or after the stage's date.", problems);
        }

        var stages = draft.Stages.GroupBy(stage => stage.Value.FactId, StringComparer.Ordinal)
            .ToDictionary(twins => twins.Key, twins => twins.First().Value, StringComparer.Ordinal);
        foreach (var (decision, row) in draft.Decisions)
        {
            if (stages.TryGetValue($"{decision.RoundSlug}/{decision.StageSlug}", out var stage))
            {
                InOrder(row, "effective", stage.Date, decision.Effective, "It cannot take effect before its stage.", problems);
            }
        }

        foreach (var (stage, row) in draft.Stages.Where(stage => stage.Value.SupersededBy is not null))
        {
            stages.TryGetValue($"{stage.RoundSlug}/{stage.SupersededBy}", out var later);
            InOrder(row, "superseded_by", stage.Date, later?.Date, "A stage is superseded by a later one.", problems);
        }

        foreach (var (source, row) in draft.Sources)
        {
            InOrder(row, "not_after", source.Date?.First ?? DateOnly.MinValue, source.NotAfter, "It is before the source's date.", problems);
        }
    }

    private static void CheckSpans<T>(IEnumerable<Drafted<T>> spans, ProblemList problems) where T : IDated
    {
        foreach (var (_, row) in spans.Where(span => span.Value.To <= span.Value.From))
        {
            problems.Add(row, "to", "dates-in-order", "It ends before it begins.");
        }
    }

    private static void InOrder(
        CsvRow row, string column, DateOnly first, DateOnly? second, string message, ProblemList problems)
    {
        if (second < first)
        {
            problems.Add(row, column, "dates-in-order", message);
        }
    }
}
