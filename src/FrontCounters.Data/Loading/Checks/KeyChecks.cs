using System.Text.RegularExpressions;
using FrontCounters.Data.Files;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>Ids are unique and can stand in an address: they are permanent.</summary>
internal static partial class KeyChecks
{
    public static void Run(RecordDraft draft, ProblemList problems)
    {
        foreach (var noun in draft.Facts.GroupBy(fact => fact.Value.Kind))
        {
            Check(noun.Select(fact => (fact.Value.FactId, fact.Row)), problems);
        }

        Check(draft.Sources.Select(source => (source.Value.Id, source.Row)), problems);
        Check(draft.Disagreements.Select(disagreement => (disagreement.Value.Id, disagreement.Row)), problems);
        Check(draft.Milestones.Select(milestone => (milestone.Value.Id, milestone.Row)), problems);
        Check(draft.Gaps.Select(gap => (gap.Value.Id, gap.Row)), problems);
        Check(draft.Places.Select(place => (place.Value.Id, place.Row)), problems);
        CheckUnique(draft.Looked.Select(looked => ($"{looked.Value.Day:yyyy-MM-dd}", looked.Row)), problems);
        CheckUnique(draft.PostcodeAreas.Select(area => (area.Value.Code, area.Row)), problems);
        CheckUnique(draft.Boroughs.Select(borough => (borough.Value.Gss, borough.Row)), problems);
    }

    private static void Check(IEnumerable<(string Key, CsvRow Row)> keyed, ProblemList problems)
    {
        var all = keyed.ToList();
        CheckUnique(all, problems);
        foreach (var (key, row) in all.Where(thing => !Slug().IsMatch(thing.Key)))
        {
            problems.Add(row, "", "slug", $"'{key}' may hold only small letters, digits, hyphens and points.");
        }
    }

    private static void CheckUnique(IEnumerable<(string Key, CsvRow Row)> keyed, ProblemList problems)
    {
        foreach (var twins in keyed.GroupBy(thing => thing.Key, StringComparer.Ordinal).Where(twins => twins.Count() > 1))
        {
            var first = twins.First().Row.Line;
            foreach (var (key, row) in twins.Skip(1))
            {
                problems.Add(row, "", "unique", $"'{key}' stands already in line {first}.");
            }
        }
    }

    [GeneratedRegex(
        @"\A[a-z0-9]+(?:[-./][a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Slug();
}
