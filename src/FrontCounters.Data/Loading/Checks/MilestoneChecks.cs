using FrontCounters.Data.Files;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>
/// A milestone that shows a plan names the stage and the day on which it is seen, from which its own day was still to
/// come; one that shows what was names neither.
/// </summary>
internal static class MilestoneChecks
{
    private static readonly string[] OfAPlan = ["stage", "known"];

    public static void Run(RecordDraft draft, ProblemList problems)
    {
        var stages = draft.Stages.ToLookup(stage => stage.Value.FactId, stage => stage.Value, StringComparer.Ordinal);
        foreach (var (milestone, row) in draft.Milestones)
        {
            var isPlan = milestone.Kind == MilestoneKind.Plan;
            foreach (var column in OfAPlan.Where(column => row.Cell(column).Length > 0 != isPlan))
            {
                problems.Add(row, column, "milestone-fits", isPlan
                    ? "A plan names its stage and the day on which it is seen."
                    : "Only a plan names a stage and the day on which it is seen.");
            }

            if (milestone.Known >= milestone.Day)
            {
                problems.Add(row, "known", "dates-in-order", "A plan is seen before its day.");
            }

            if (stages[$"{milestone.RoundSlug}/{milestone.StageSlug}"].FirstOrDefault()?.Date > milestone.Known)
            {
                problems.Add(row, "known", "dates-in-order", "The stage was not known yet.");
            }
        }
    }
}
