using FrontCounters.Data.Files;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>
/// A stage that names closures names as many as it counts, or a disagreement about that stage explains the
/// difference; no stage takes the address of another page of its round; and disagreements are whole.
/// </summary>
internal static class StageChecks
{
    public static void Run(RecordDraft draft, ProblemList problems)
    {
        var explained = draft.Claims.SelectMany(claim => claim.Value.Facts).ToHashSet(StringComparer.Ordinal);
        var decisions = draft.Decisions.ToLookup(
            decision => $"{decision.Value.RoundSlug}/{decision.Value.StageSlug}", decision => decision.Value.Outcome);

        foreach (var (stage, row) in draft.Stages.Where(stage => !explained.Contains(stage.Value.Key)))
        {
            var outcomes = decisions[stage.FactId].ToList();
            var closing = outcomes.Count(outcome => outcome == Outcome.Close);
            if (closing > 0 && stage.Closing is { } stated && stated != closing)
            {
                problems.Add(row, "closing", "closures-named", $"decisions.csv names {closing} closures, and no claim about the stage explains it.");
            }

            var staying = outcomes.Count(IsToBeOpen);
            if (staying > 0 && stage.Remaining is { } remaining && remaining != staying)
            {
                problems.Add(row, "remaining", "remaining-named", $"decisions.csv names {staying} that stay, and no claim about the stage explains it.");
            }
        }

        foreach (var (stage, row) in draft.Stages.Where(stage => StageNames.Reserved.Contains(stage.Value.Slug)))
        {
            problems.Add(row, "slug", "stage-name", $"'{stage.Slug}' is the name of another page of the round; call the stage something else.");
        }

        CheckDisagreements(draft, problems);
    }

    private static bool IsToBeOpen(Outcome outcome) =>
        outcome is Outcome.Stay or Outcome.StayLimited or Outcome.StayTwentyFourHours or Outcome.Reopen;

    private static void CheckDisagreements(RecordDraft draft, ProblemList problems)
    {
        var claims = draft.Claims.ToLookup(claim => claim.Value.DisagreementId, claim => claim.Value);
        foreach (var (disagreement, row) in draft.Disagreements)
        {
            if (claims[disagreement.Id].Count() < 2)
            {
                problems.Add(row, "id", "two-claims", "A disagreement has two claims or more in claims.csv.");
            }

            var leading = claims[disagreement.Id].Count(claim => claim.Leads);
            if (leading != (disagreement.Rule == LeadingRule.NoneLeads ? 0 : 1))
            {
                problems.Add(row, "rule", "one-leads", "One claim leads; none does where the rule is none-leads.");
            }
        }
    }
}
