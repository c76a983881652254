using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Stations;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
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

    public static readonly AskedParameter BoroughParameter = AskedParameter.Filter(
        "borough", "Only counters of that borough.") with
    {
        Choices = Slugs.OfBoroughs,
        Example = record => record.Boroughs[0].Slug,
    };

    public static readonly IReadOnlyList<AskedParameter> Parameters =
    [
        BoroughParameter,
        AskedParameter.Filter("service", "Only counters with that service on the day.") with { Choices = _ => EnumNames.All<Service>() },
        AskedParameter.Filter("round", "Only counters that the round's decision names, by the round's slug.") with
        {
            Example = record => record.Stages[^1].RoundSlug,
        },
        AskedParameter.Filter("stage", "Only counters that the stage names, by its slug.") with
        {
            Example = record => record.Rounds[^1].NamingStages(DateOnly.MaxValue).Last().Slug,
        },
        AskedParameter.Filter("outcome", "Only counters for which that was decided; of the newest round where none is named.") with
        {
            Choices = _ => EnumNames.All<Outcome>(),
        },
        AskedParameter.Filter("q", "Only counters whose name or postcode holds these letters, at most 100.") with { IsTyped = true },
    ];

    public static OrRefusal<StationFilter> ReadStationFilter(this HttpRequest request, CounterRecord record, AskedClocks asked)
    {
        var rounds = record.Rounds.Where(round => round.DecisiveStage(asked.Known) is not null).ToList();
        var stages = rounds.SelectMany(round => round.NamingStages(asked.Known)).ToList();
        return
            from round in request.ReadValue("round", slug => rounds.Find(round => round.Slug == slug), () =>
                OneOf(rounds.Select(round => round.Slug), "the rounds that had named counters by the day of knowing"))
            from stage in request.ReadValue("stage", slug => stages.Find(stage => stage.Slug == slug), () =>
                OneOf(stages.Select(stage => stage.Slug), "the stages that had named counters by the day of knowing"))
            from outcome in request.ReadWord<Outcome>("outcome")
            from borough in request.ReadValue("borough", record.Borough, () =>
                "Write a borough as its own address does: camden, kensington-and-chelsea.")
            from service in request.ReadWord<Service>("service")
            from search in request.ReadValue("q", text => text.Length > LongestSearch ? null : StationSearch.For(text), () =>
                $"In q, write a name or a postcode in at most {LongestSearch} letters.")
            from roundOfStage in RoundOf(stage, round)
            select new StationFilter
            {
                Borough = borough,
                Service = service,
                // An outcome alone is what the newest round decided.
                Round = roundOfStage ?? (outcome is null ? null : record.NewestRound(asked.Known)),
                Stage = stage,
                Outcome = outcome,
                Search = search,
            };
    }

    /// <summary>The filter and the two days as an address carries them; blank for every counter today.</summary>
    public static string Query(this AskedClocks asked, StationFilter filter)
    {
        var query = new QueryBuilder();
        Add("borough", filter.Borough?.Slug);
        Add("service", filter.Service is { } service ? EnumNames.Name(service) : null);
        Add("round", filter.Stage is null ? filter.Round?.Slug : null);
        Add("stage", filter.Stage?.Slug);
        Add("outcome", filter.Outcome is { } outcome ? EnumNames.Name(outcome) : null);
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

    private static OrRefusal<ClosureRound?> RoundOf(Stage? stage, ClosureRound? round) =>
        stage is not null && round is not null && stage.Round != round
            ? ReadingParameters.FilterNotUnderstood("That stage is not of that round", $"Leave out round, or write round={stage.RoundSlug}.")
            : stage?.Round ?? round;

    private static OrRefusal<T?> ReadWord<T>(this HttpRequest request, string name) where T : struct, Enum =>
        request.ReadValue(name, word => EnumNames.All<T>().Contains(word) ? word : null, () => OneOf(EnumNames.All<T>()))
            .Select(word => EnumNames.TryParse<T>(word, out var value) ? value : (T?)null);

    private static string OneOf(IEnumerable<string> words, string? which = null) =>
        $"Write one of {string.Join(", ", words)}{(which is null ? "" : $": {which}")}.";
}
