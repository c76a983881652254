using System.Collections.Frozen;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Reading;
using FrontCounters.Data.Record;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Data;

/// <summary>
/// One release of the whole record, read once from its database and never changed: some thousands of rows with their
/// navigations, on which every question is a pure function. Every list has a stable order.
/// </summary>
public sealed class CounterRecord
{
    private readonly FrozenDictionary<string, Borough> boroughsBySlug;
    private readonly FrozenDictionary<string, Station> stationsBySlug;
    private readonly FrozenDictionary<string, Source> sourcesById;
    private readonly FrozenDictionary<string, PostcodeArea> areasByCode;
    private readonly FrozenDictionary<string, Fact> factsByKey;
    private readonly List<DateOnly> publishedDays;
    private readonly ILookup<string, Claim> claimsByFact;

    private CounterRecord(RecordTables tables)
    {
        Release = tables.Release;
        Sources = tables.Sources;
        Looked = tables.Looked;
        Gaps = tables.Gaps;
        Boroughs = tables.Boroughs;
        Stations = tables.Stations;
        Rounds = tables.Rounds;
        Stages = tables.Stages;
        Milestones = tables.Milestones;
        FirstDay = tables.Periods.Select(period => period.From).DefaultIfEmpty().Min();
        Quotations = tables.Quotations;
        Figures = tables.Figures;
        Events = [.. tables.Events.OrderBy(datedEvent => datedEvent.Date).ThenBy(datedEvent => datedEvent.Id, StringComparer.Ordinal)];
        Statements = tables.Statements;
        Disagreements = tables.Disagreements;
        Pledges = [.. tables.Pledges.OrderBy(pledge => pledge.Said)];
        Contacts = tables.Contacts;
        Totals = tables.Totals;
        PostcodeAreas = tables.PostcodeAreas;
        Places = tables.Places;
        Outlines = tables.Outlines;
        LoggedReleases = tables.LoggedReleases;
        LoggedChanges = tables.LoggedChanges;
        FirstCounts = tables.FirstCounts.ToLookup(count => count.Subject, StringComparer.Ordinal);
        Facts =
        [
            .. Boroughs, .. Stations, .. Rounds, .. Stages, .. Figures, .. Events, .. Quotations, .. Statements,
            .. Pledges, .. Contacts, .. Totals, .. tables.Addresses, .. tables.Points, .. tables.Periods,
            .. tables.Decisions, .. tables.Claims,
        ];
        GiveCitations(tables.Citations);

        Boundaries = new Boundaries(Outlines);
        publishedDays = [.. Sources.Select(source => source.LatestDay).Distinct().Order()];
        boroughsBySlug = Boroughs.ToFrozenDictionary(borough => borough.Slug, StringComparer.Ordinal);
        stationsBySlug = Stations.ToFrozenDictionary(station => station.Slug, StringComparer.Ordinal);
        sourcesById = Sources.ToFrozenDictionary(source => source.Id, StringComparer.Ordinal);
        areasByCode = PostcodeAreas.ToFrozenDictionary(area => area.Code, StringComparer.Ordinal);
        factsByKey = Facts.ToFrozenDictionary(fact => fact.Key, StringComparer.Ordinal);
        claimsByFact = Disagreements.SelectMany(disagreement => disagreement.Claims)
            .SelectMany(claim => claim.Facts, (claim, fact) => (fact, claim))
            .ToLookup(named => named.fact, named => named.claim, StringComparer.Ordinal);
    }

    public Release Release { get; }

    /// <summary>By id.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Each time that sources were looked for, oldest first.</summary>
    public IReadOnlyList<Looked> Looked { get; }

    /// <summary>By id.</summary>
    public IReadOnlyList<KnownGap> Gaps { get; }

    /// <summary>By name.</summary>
    public IReadOnlyList<Borough> Boroughs { get; }

    /// <summary>By name.</summary>
    public IReadOnlyList<Station> Stations { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ClosureRound> Rounds { get; }

    /// <summary>Of all rounds, oldest first.</summary>
    public IReadOnlyList<Stage> Stages { get; }

    /// <summary>In the order in which they could be told.</summary>
    public IReadOnlyList<Milestone> Milestones { get; }

    /// <summary>
    /// The first day of which the record can say anything, on which the history of every counter begins; before it,
    /// every counter's state is unknown.
    /// </summary>
    public DateOnly FirstDay { get; }

    /// <summary>By source, in the order of its text.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>Rival answers to one question stand together.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<DatedEvent> Events { get; }

    /// <summary>By speaker.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    public IReadOnlyList<Disagreement> Disagreements { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Pledge> Pledges { get; }

    public IReadOnlyList<Contact> Contacts { get; }

    public IReadOnlyList<Total> Totals { get; }

    public IReadOnlyList<PostcodeArea> PostcodeAreas { get; }

    /// <summary>Places that people name, by id.</summary>
    public IReadOnlyList<NamedPlace> Places { get; }

    public IReadOnlyList<Outline> Outlines { get; }

    /// <summary>The states in which the record was published, oldest first; none for one that was never released.</summary>
    public IReadOnlyList<LoggedRelease> LoggedReleases { get; }

    /// <summary>Every cell that a release changed, oldest first.</summary>
    public IReadOnlyList<LoggedChange> LoggedChanges { get; }

    /// <summary>What the first release held, by subject.</summary>
    public ILookup<string, FirstCount> FirstCounts { get; }

    /// <summary>False while it holds an edit that no release tells of.</summary>
    public bool IsReleased => LoggedReleases is [.., var last] && last.Rows == Release.Rows;

    public Boundaries Boundaries { get; }

    internal AnswerCache Kept { get; } = new();

    /// <summary>Every fact of every kind.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Reads a whole release, without its index; the database is not needed afterwards.</summary>
    internal static CounterRecord Read(SqliteConnection database) => new(new RecordTables(database));

    public Borough? Borough(string slug) => boroughsBySlug.GetValueOrDefault(slug);

    public Station? Station(string slug) => stationsBySlug.GetValueOrDefault(slug);

    public Source? Source(string id) => sourcesById.GetValueOrDefault(id);

    /// <param name="code">A sector (<c>SW11 1</c>) or district (<c>SW11</c>), in capitals.</param>
    public PostcodeArea? PostcodeArea(string code) => areasByCode.GetValueOrDefault(code);

    public ClosureRound? Round(string slug) => Rounds.FirstOrDefault(round => round.Slug == slug);

    public Disagreement? Disagreement(string id) => Disagreements.FirstOrDefault(disagreement => disagreement.Id == id);

    /// <param name="key">Kind and id: <c>figure:saving-2017-final</c>.</param>
    public Fact? Fact(string key) => factsByKey.GetValueOrDefault(key);

    /// <summary>The answers in disputes that name the fact: none for a fact that no source contradicts.</summary>
    public IEnumerable<Claim> ClaimsNaming(Fact fact) => claimsByFact[fact.Key];

    /// <summary>The boroughs that are named, and those of the stations that are named; each once.</summary>
    public IEnumerable<string> BoroughsNamed(IEnumerable<string> boroughs, IEnumerable<string> stations) => boroughs
        .Concat(stations.Select(Station).OfType<Station>().Select(station => station.BoroughSlug))
        .Distinct(StringComparer.Ordinal);

    public Quotation? Quotation(string id) => Quotations.FirstOrDefault(quotation => quotation.Id == id);

    /// <summary>Every fact that rests on the source, by kind.</summary>
    public IEnumerable<Fact> FactsFrom(Source source) => FactsBySource[source.Id];

    /// <summary>
    /// The day of the newest source published by then, of whatever fact. No fact is due or confirmed by it: that hangs on
    /// the fact's own sources, and <c>Queries/Counters/Confirmations.cs</c> says so.
    /// </summary>
    public DateOnly AsOf(DateOnly known) =>
        publishedDays.FindLastIndex(day => day <= known) is >= 0 and var newest ? publishedDays[newest] : FirstDay;

    /// <summary>When sources had last been looked for; none before the first time that is written down.</summary>
    public Looked? LookedBy(DateOnly known) => Looked.LastOrDefault(looked => looked.Day <= known);

    /// <summary>Not needed for every page, so not found at each start.</summary>
    private ILookup<string, Fact> FactsBySource => Kept.Once(() => Facts
        .OrderBy(fact => fact.Kind).ThenBy(fact => fact.FactId, StringComparer.Ordinal)
        .SelectMany(fact => fact.Sources.Distinct().Select(source => (source.Id, fact)))
        .ToLookup(cited => cited.Id, cited => cited.fact, StringComparer.Ordinal));

    private void GiveCitations(IReadOnlyList<Citation> read)
    {
        var citations = read.ToLookup(citation => citation.FactKey, StringComparer.Ordinal);
        foreach (var fact in Facts)
        {
            fact.Cite([.. citations[fact.Key]]);
        }
    }
}
