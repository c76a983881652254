using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Stations;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.Http.Extensions;

namespace FrontCounters.Web.Pages.Stations;

/// <summary>
/// Reads a filter of stations from an address and writes it into one: <c>borough</c>, <c>service</c>, <c>round</c>,
/// <c>stage</c>, <c>outcome</c> and <c>q</c>, the same names for the page and its downloads.
/// </summary>
public static class AskedStations
{
    private const int LongestSearch = 100;

    /// <returns>None after refusing the request.</returns>
    public static StationFilter? ReadStationFilter(this HttpContext context, CounterRecord record, AskedClocks asked)
    {
        var reader = new FilterReader(context);
        var rounds = record.Rounds.Where(round => round.DecisiveStage(asked.Known) is not null).ToList();
        var stages = rounds.SelectMany(round => round.NamingStages(asked.Known)).ToList();

        var round = reader.Read("round", slug => rounds.Find(round => round.Slug == slug), () =>
            OneOf(rounds.Select(round => round.Slug), "the rounds that had named counters by the day of knowing"));
        var stage = reader.Read("stage", slug => stages.Find(stage => stage.Slug == slug), () =>
            OneOf(stages.Select(stage => stage.Slug), "the stages that had named counters by the day of knowing"));
        var outcome = ReadWord<Outcome>(reader, "outcome");
        var filter = new StationFilter
        {
            Borough = reader.Read("borough", record.Borough, () =>
                "Write a borough as its own address does: camden, kensington-and-chelsea."),
            Service = ReadWord<Service>(reader, "service"),
            // An outcome alone is what the newest round decided.
            Round = stage?.Round ?? round ?? (outcome is null ? null : record.NewestRound(asked.Known)),
            Stage = stage,
            Outcome = outcome,
            Search = reader.Read("q", text => text.Length > LongestSearch ? null : StationSearch.For(text), () =>
                $"In q, write a name or a postcode in at most {LongestSearch} letters."),
        };
        if (stage is not null && round is not null && stage.Round != round)
        {
            reader.Refuse("That stage is not of that round", $"Leave out round, or write round={stage.RoundSlug}.");
        }

        return reader.HasRefused ? null : filter;
    }

    /// <summary>The filter and the two days as an address carries them; blank for every counter today.</summary>
    public static string Query(this AskedClocks asked, StationFilter filter)
    {
        var query = new QueryBuilder();
        Add("borough", filter.Borough?.Slug);
        Add("service", filter.Service is { } service ? EnumNames.Of(service) : null);
        Add("round", filter.Stage is null ? filter.Round?.Slug : null);
        Add("stage", filter.Stage?.Slug);
        Add("outcome", filter.Outcome is { } outcome ? EnumNames.Of(outcome) : null);
        Add("q", filter.Search?.Text);
        Add("on", asked.On == asked.Today ? null : $"{asked.On:O}");
        Add("known", asked.Known == asked.Today ? null : $"{asked.Known:O}");
        return query.ToString();

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }
    }

    private static T? ReadWord<T>(FilterReader reader, string name) where T : struct, Enum =>
        reader.Read(name, word => EnumNames.All<T>().Contains(word) ? word : null, () => OneOf(EnumNames.All<T>()))
            is { } found && EnumNames.TryParse<T>(found, out var value) ? value : null;

    private static string OneOf(IEnumerable<string> words, string? which = null) =>
        $"Write one of {string.Join(", ", words)}{(which is null ? "" : $": {which}")}.";
}
