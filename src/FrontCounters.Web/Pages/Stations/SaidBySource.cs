using FrontCounters.Data.Queries.Stations;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Stations;

/// <summary>What one source supports of what is told of a counter, in our words.</summary>
public sealed record SaidBySource(Source Source, IReadOnlyList<string> Lines)
{
    /// <summary>The newest source first, of those that were out by the day of knowing.</summary>
    public static IReadOnlyList<SaidBySource> FromHistory(StationHistory history, DateOnly known)
    {
        var decisions = history.Decisions.Select(decision =>
            (Fact: (Fact)decision, Line: $"{decision.Stage.Name}: {DecisionInWords.Sentence(decision)}"));
        var periods = history.Periods.Where(period => period.Basis is not null).Select(period =>
            (Fact: period.Basis!,
                Line: $"{(period.IsDue ? "Due from" : "From")} {StationInWords.Since(period)}: "
                + StateInWords.Sentence(period)));
        var claims = history.Disagreements.SelectMany(disagreement => disagreement.Claims).Select(claim =>
            (Fact: (Fact)claim, Line: $"{claim.Disagreement.Question} {claim.Value}"));
        return
        [
            .. decisions.Concat(periods).Concat(claims)
                .SelectMany(said => said.Fact.Sources.Where(source => source.LatestDay <= known).Distinct().Select(source => (source, said.Line)))
                .GroupBy(said => said.source)
                .OrderByDescending(source => source.Key.LatestDay)
                .ThenBy(source => source.Key.Id, StringComparer.Ordinal)
                .Select(source => new SaidBySource(source.Key, [.. source.Select(said => said.Line).Distinct()])),
        ];
    }
}
