using FrontCounters.Data.Files;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>
/// What is called observed was seen: one of its sources is dated, and the first day that its date can mean is not before
/// the day from which it holds. The rule is for what begins on a day: periods, stages that took effect with what they
/// decided, and events with which a period of a counter begins. What was only said, decided or counted needs no later source.
/// </summary>
internal static class ObservedChecks
{
    public static void Run(RecordDraft draft, ProblemList problems)
    {
        var dates = draft.Sources.DistinctBy(source => source.Value.Id)
            .ToDictionary(source => source.Value.Id, source => source.Value.Date, StringComparer.Ordinal);
        var begun = draft.Periods.Select(period => (period.Value.StationSlug, period.Value.From)).ToHashSet();
        var effective = draft.Stages.Where(stage => stage.Value.StageKind == StageKind.Effective)
            .DistinctBy(stage => stage.Value.FactId).ToDictionary(stage => stage.Value.FactId, stage => stage.Value.Due, StringComparer.Ordinal);

        // The day on which a history begins is no day of change.
        foreach (var (period, row) in draft.Periods.GroupBy(period => period.Value.StationSlug, StringComparer.Ordinal)
            .SelectMany(history => history.OrderBy(period => period.Value.From).Skip(1)))
        {
            Check(period.Standing, period.From, row);
        }

        foreach (var (stage, row) in draft.Stages.Where(stage => stage.Value.StageKind == StageKind.Effective))
        {
            Check(stage.Standing, stage.Due, row);
        }

        foreach (var (decision, row) in draft.Decisions)
        {
            if (effective.TryGetValue($"{decision.RoundSlug}/{decision.StageSlug}", out var due))
            {
                Check(decision.Standing, decision.Effective ?? due, row);
            }
        }

        foreach (var (datedEvent, row) in draft.Events.Where(datedEvent =>
            datedEvent.Value.Stations.Any(station => begun.Contains((station, datedEvent.Value.Date.First)))))
        {
            Check(datedEvent.Standing, datedEvent.Date.First, row);
        }

        void Check(Standing standing, DateOnly from, CsvRow row)
        {
            if (standing == Standing.Observed
                && row.Cell("sources").Split(' ').All(id => !(dates.GetValueOrDefault(id)?.First >= from)))
            {
                problems.Add(
                    row, "standing", "observed-is-seen",
                    $"None of its sources confirms it: the first day that the date of one can mean must be {from:yyyy-MM-dd} or later.");
            }
        }
    }
}
