using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Disagreements;

/// <summary>The filters of the form: every value that at least one disagreement known by then has.</summary>
public static class DisagreementFilters
{
    public static IReadOnlyList<Choice> Choices(CounterRecord record, DisagreementSearch search)
    {
        List<Disagreement> all =
            [.. record.Find(new DisagreementSearch { Known = search.Known }).Select(known => known.Disagreement)];
        var stations = all.SelectMany(disagreement => disagreement.Stations).ToHashSet(StringComparer.Ordinal);
        var boroughs = all.SelectMany(disagreement => disagreement.Boroughs)
            .Concat(stations.Select(record.Station).OfType<Station>().Select(station => station.BoroughSlug))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            Choice.From("round", "Round", "every round", search.Round,
                record.Rounds.Where(round => all.Exists(disagreement => disagreement.RoundSlug == round.Slug))
                    .Select(round => (round.Slug, round.Name)),
                round => Left(search with { Round = round })),
            Choice.From("borough", "Borough", "all of London", search.Borough,
                record.Boroughs.Where(borough => boroughs.Contains(borough.Slug))
                    .Select(borough => (borough.Slug, borough.Name)),
                borough => Left(search with { Borough = borough })),
            Choice.From("station", "Station", "every station", search.Station,
                record.Stations.Where(station => stations.Contains(station.Slug))
                    .Select(station => (station.Slug, station.Name)),
                station => Left(search with { Station = station })),
            Choice.From("rule", "What decides", "every rule", search.Rule is { } chosen ? EnumNames.Name(chosen) : null,
                Enum.GetValues<LeadingRule>().Where(rule => all.Exists(disagreement => disagreement.Rule == rule))
                    .Select(rule => (EnumNames.Name(rule), RuleInWords.Because(rule))),
                rule => Left(search with { Rule = EnumNames.TryParse(rule, out LeadingRule only) ? only : null })),
        ];

        int Left(DisagreementSearch narrowed) => record.Find(narrowed).Count;
    }
}
