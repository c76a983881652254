using FrontCounters.Data.Files;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>
/// Whatever conflict <see cref="RivalRules"/> finds has been written up. A fact is, where a claim of a disagreement
/// names it and another claim of the same disagreement names one of its rivals; a fact without a rival in the data,
/// where any claim names it.
/// </summary>
internal static class ConflictChecks
{
    private const string Rule = "disagreement-written-up";

    public static void Run(RecordDraft draft, ProblemList problems)
    {
        var naming = draft.Claims.SelectMany(claim => claim.Value.Facts, (claim, fact) => (fact, claim.Value))
            .ToLookup(named => named.fact, named => named.Value, StringComparer.Ordinal);
        var claims = draft.Claims.ToLookup(claim => claim.Value.DisagreementId, claim => claim.Value);

        // A fact that two rules find stands in the list once: to write it up settles both.
        foreach (var (fact, rivals) in RivalRules.Find(draft)
            .SelectMany(rivals => rivals.Facts, (rivals, fact) => (fact, rivals))
            .Where(found => !IsWrittenUp(found.fact.Value, found.rivals))
            .DistinctBy(found => found.fact.Value.Key))
        {
            var others = rivals.Facts.Select(rival => rival.Value.Key).Where(name => name != fact.Value.Key).ToList();
            var against = others.Count == 0 ? "" : $", against {string.Join(", ", others)}";
            problems.Add(
                fact.Row,
                rivals.Column,
                Rule,
                $"A disagreement nobody has written up: {rivals.About}, here {fact.Value.Key}{against}. Add it to "
                + "disagreements.csv, and to claims.csv an answer that names each of them under facts.");
        }

        bool IsWrittenUp(Fact fact, Rivals rivals) => naming[fact.Key].Any(claim =>
            rivals.Facts.Count == 1
            || claims[claim.DisagreementId].Any(other => other.Id != claim.Id
                && other.Facts.Any(name => name != fact.Key && rivals.Facts.Any(rival => rival.Value.Key == name))));
    }
}
