using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Areas;
using FrontCounters.Web.Pages.People;
using FrontCounters.Web.Pages.Quotations;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Permanent;

/// <summary>
/// Every page that keeps its address, and that a static copy of the site holds: all but those that answer a reader's own
/// question.
/// </summary>
public static class PermanentPages
{
    /// <summary>The others: their answers hold a reader's own words, and are not to be kept.</summary>
    public static readonly IReadOnlyList<string> AnsweringQuestions =
        ["/nearest", "/search", "/quotations/check", "/boroughs/compare"];

    private static readonly string[] OfTheWholeRecord =
    [
        "/", "/boroughs", "/stations", "/rounds", "/timeline", "/closures", "/figures", "/statements", "/quotations", "/people", "/sources", "/disagreements",
        "/wards", "/constituencies", "/pledges", "/quality", "/corrections", "/data",
    ];

    private static readonly string[] OfOurWords =
    [
        "/about", "/about/method", "/about/style", "/about/words", "/accessibility", "/data/api", "/privacy", AreaAddresses.Districts,
    ];

    /// <param name="record">What the pages tell of.</param>
    /// <param name="today">No source is taken to be newer.</param>
    public static IReadOnlyList<PermanentPage> All(CounterRecord record, DateOnly today)
    {
        PermanentPage Page(string path, IEnumerable<Fact> facts) =>
            new(path, Newest(facts.SelectMany(fact => fact.Sources), today));

        // The page of an area tells of the counters that are open.
        var open = Newest(
            record.LondonOn(new Clocks(today, today)).Counters.Where(counter => counter.State.IsOpen)
                .SelectMany(counter => counter.SourceIds).Select(id => record.Source(id)!),
            today);

        return
        [
            .. OfTheWholeRecord.Select(path => new PermanentPage(path, record.AsOf(today))),
            .. OfOurWords.Select(path => new PermanentPage(path)),
            .. record.Boroughs.Select(borough => Page($"/boroughs/{borough.Slug}", FactsOf(record, borough))),
            .. record.Stations.Select(station => Page($"/stations/{station.Slug}", FactsOf(record, station))),
            .. record.Rounds.Select(round => Page($"/rounds/{round.Slug}", FactsOf(record, round))),
            .. record.Rounds.SelectMany(round => PartsOf(record, round), (round, part) => Page($"/rounds/{round.Slug}/{part.Name}", part.Facts)),
            .. record.Stages.Select(stage => Page($"/rounds/{stage.FactId}", [stage, .. stage.Decisions])),
            .. record.Quotations.Select(quotation => Page(QuotationItem.AddressOf(quotation), [quotation])),
            .. record.PeopleKnown(today).Select(person =>
                Page(PersonItem.AddressOf(person.Name), person.Said.Select(said => said.Fact))),
            .. record.Sources.Select(source =>
                new PermanentPage(SourceInWords.Address(source.Id), Newest([source], today))),
            .. record.Disagreements.Select(question => Page($"/disagreements/{question.Id}", question.Claims)),
            .. record.PostcodeAreaCodes().Select(code => new PermanentPage(AreaAddresses.PageOf(PartOfPostcode.FromCode(code)), open)),
            .. record.Boroughs.Select(borough => new PermanentPage(AreaAddresses.OfWards(borough), open)),
            .. record.Wards().Concat(record.Constituencies()).Select(area => new PermanentPage(AreaAddresses.PageOf(area), open)),
            .. record.Facts.Select(fact => Page(FactLinks.Address(fact), [fact]) with { IsInSitemap = false }),
        ];
    }

    private static DateOnly? Newest(IEnumerable<Source> sources, DateOnly today) =>
        sources.Select(source => (DateOnly?)source.LatestDay).Where(day => day <= today).Max();

    private static IEnumerable<Fact> FactsOf(CounterRecord record, Station station) =>
    [
        station, .. station.Addresses, .. station.Points, .. station.Periods, .. station.Decisions,
        .. record.Disagreements.Where(question => question.Stations.Contains(station.Slug))
            .SelectMany(question => question.Claims),
        .. record.Quotations.Where(quotation => quotation.Stations.Contains(station.Slug)),
    ];

    private static IEnumerable<Fact> FactsOf(CounterRecord record, Borough borough) =>
    [
        borough, .. borough.Stations.SelectMany(station => FactsOf(record, station)),
        .. record.Disagreements.Where(question => question.Boroughs.Contains(borough.Slug))
            .SelectMany(question => question.Claims),
        .. record.Quotations.Where(quotation => quotation.Boroughs.Contains(borough.Slug)),
    ];

    /// <summary>The pages of a round beside its own, each with what it shows.</summary>
    private static IEnumerable<(string Name, IEnumerable<Fact> Facts)> PartsOf(CounterRecord record, ClosureRound round) =>
    [
        (StageNames.Counters, round.Stages.SelectMany(stage => stage.Decisions)),
        (StageNames.Figures, record.Figures.Where(figure => figure.RoundSlug == round.Slug)),
        (StageNames.Events, record.Events.Where(datedEvent => datedEvent.RoundSlug == round.Slug)),
        (StageNames.Voices, [
            .. record.Quotations.Where(quotation => quotation.RoundSlug == round.Slug),
            .. record.Statements.Where(statement => statement.RoundSlug == round.Slug),
        ]),
    ];

    private static IEnumerable<Fact> FactsOf(CounterRecord record, ClosureRound round) =>
    [
        round, .. round.Stages, .. round.Stages.SelectMany(stage => stage.Decisions),
        .. record.Quotations.Where(quotation => quotation.RoundSlug == round.Slug),
        .. record.Disagreements.Where(question => question.RoundSlug == round.Slug)
            .SelectMany(question => question.Claims),
    ];
}

/// <summary>A page that keeps its address for good.</summary>
/// <param name="Path">Its path, without the two days.</param>
/// <param name="Newest">
/// The day of the newest source of the facts that it tells; none for a page of our own words, which has no such day.
/// </param>
/// <param name="IsInSitemap">False for a page that says of one fact what others say in its place.</param>
public sealed record PermanentPage(string Path, DateOnly? Newest = null, bool IsInSitemap = true);
