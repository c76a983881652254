using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Queries.Timeline;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Boroughs;
using FrontCounters.Web.Pages.Closures;
using FrontCounters.Web.Pages.Figures;
using FrontCounters.Web.Pages.Quotations;
using FrontCounters.Web.Pages.Statements;
using FrontCounters.Web.Pages.Timeline;
using FrontCounters.Web.Reports;

namespace FrontCounters.Web.Requests;

/// <summary>Everything that data addresses can be asked, described once for all of them.</summary>
public static class AskedParameters
{
    private const string NotUnderstood = "filter-not-understood";

    public static readonly AskedParameter On = new(
        "on",
        $"The day that the answer is true of, from {AskedClocks.First:O} to {AskedClocks.Last:O}. Without it, today in London.",
        "date-not-understood")
    {
        Format = "date",
        Example = _ => "2025-07-01",
    };

    public static readonly AskedParameter Known = new(
        "known",
        "The day on which it was known: sources published later are left out. Without it, today in London.",
        "date-not-understood")
    {
        Format = "date",
        Example = _ => "2025-08-20",
    };

    public static readonly AskedParameter BoroughSlug = InPath(
        "slug",
        "The borough's slug. A GSS code moves on to it.",
        record => record.Boroughs[0].Slug,
        "borough-not-found");

    public static readonly AskedParameter StationSlug = InPath(
        "slug", "The station's slug.", record => record.Stations[0].Slug, "station-not-found");

    public static readonly AskedParameter RoundSlug = InPath(
        "slug", "The round's slug.", record => record.Stages[^1].RoundSlug, "round-not-found", "round-not-yet-known");

    public static readonly AskedParameter StageSlug = InPath(
        "stage",
        "The stage's slug, unique within its round.",
        record => record.Stages[^1].Slug,
        "stage-not-found",
        "stage-not-yet-known");

    public static readonly AskedParameter SourceId = InPath(
        "id", "The source's id.", record => record.Sources[0].Id, "source-not-found");

    public static readonly AskedParameter DisagreementId = InPath(
        "id",
        "The disagreement's id.",
        record => record.Disagreements[0].Id,
        "disagreement-not-found",
        "disagreement-not-yet-known");

    public static readonly IReadOnlyList<AskedParameter> FactKey =
    [
        OfAFact("kind", "What kind of fact it is.", record => EnumNames.Name(record.Figures[0].Kind)),
        OfAFact("id", "The fact's id, unique within its kind.", record => record.Figures[0].Id),
    ];

    public static readonly IReadOnlyList<AskedParameter> StageKey =
    [
        OfAFact("slug", "The round's slug.", record => record.Stages[^1].RoundSlug),
        OfAFact("stage", "The stage's slug, unique within its round.", record => record.Stages[^1].Slug),
    ];

    public static readonly IReadOnlyList<AskedParameter> DecisionKey =
    [
        OfAFact("slug", "The round's slug.", record => DecisionNamed(record).RoundSlug),
        OfAFact("stage", "The stage's slug, unique within its round.", record => DecisionNamed(record).StageSlug),
        OfAFact("station", "The station's slug.", record => DecisionNamed(record).StationSlug),
    ];

    public static readonly AskedParameter QuotationId = InPath(
        "id", "The quotation's id.", record => record.Quotations[0].Id, "quotation-not-found");

    public static readonly AskedParameter PersonSlug = InPath(
        "slug", "The speaker's slug.", record => record.PeopleKnown(DateOnly.MaxValue)[0].Slug, "person-not-found");

    /// <summary>Words to look for; without them there is nothing to find.</summary>
    public static readonly AskedParameter SoughtText = new(
        "q", "Words to look for, at most 200 characters.", "words-not-understood")
    {
        IsTyped = true,
        IsRequired = true,
        Example = record => record.Boroughs[0].Name,
    };

    /// <summary>Words to hold against the record's quotations.</summary>
    public static readonly AskedParameter QuotedText = new(
        "text",
        "Words that somebody is said to have said.",
        "text-missing",
        "text-not-understood",
        "text-too-long",
        "text-without-words")
    {
        IsTyped = true,
        IsRequired = true,
        Example = record => record.Quotations[0].Text,
    };

    public static readonly AskedParameter FoundKind = Choice(
        "kind", "Only what is of that kind.", _ => EnumNames.All<FoundKind>());

    public static readonly AskedParameter Against = new(
        "against",
        "Another stage of the round to compare with, by its slug. Without it, the one before.",
        "against-not-understood");

    public static readonly AskedParameter FirstOfTwo = OneOfTwo("a", record => record.Boroughs[0].Slug);

    public static readonly AskedParameter SecondOfTwo = OneOfTwo("b", record => record.Boroughs[1].Slug);

    public static readonly AskedParameter Borough = new(
        "borough", "Only counters of that borough.", NotUnderstood)
    {
        Choices = Slugs.OfBoroughs,
        Example = record => record.Boroughs[0].Slug,
    };

    public static readonly IReadOnlyList<AskedParameter> Stations =
    [
        Borough,
        new("service", "Only counters with that service on the day.", NotUnderstood) { Choices = _ => EnumNames.All<Service>() },
        new("round", "Only counters that the round's decision names, by the round's slug.", NotUnderstood)
        {
            Example = record => record.Stages[^1].RoundSlug,
        },
        new("stage", "Only counters that the stage names, by its slug.", NotUnderstood)
        {
            Example = record => record.Rounds[^1].NamingStages(DateOnly.MaxValue).Last().Slug,
        },
        new("outcome", "Only counters for which that was decided; of the newest round where none is named.", NotUnderstood)
        {
            Choices = _ => EnumNames.All<Outcome>(),
        },
        new("q", "Only counters whose name or postcode holds these letters, at most 100.", NotUnderstood) { IsTyped = true },
    ];

    public static readonly AskedParameter CounterKind = new(
        AskedCounterKind.Name, "The kind of counter whose figures the order goes by.", "counter-not-understood")
    {
        Choices = _ => [.. AskedCounterKind.All.Select(EnumNames.Name)],
    };

    public static readonly IReadOnlyList<AskedParameter> Boroughs =
    [
        new("sort", "The order, with - before it for the highest first; what is not known comes last.", "sort-not-known")
        {
            Choices = _ => AskedBoroughs.All,
        },
        CounterKind,
        Choice(AskedBoroughs.Open, "Only boroughs that certainly have no open counter on the day.", _ => [AskedBoroughs.None]),
    ];

    public static readonly AskedParameter From = new(
        "from",
        "The place: a postcode, also within an address; a sector (SW11 1) or district (SW11); the name of a front counter, a borough, a neighbourhood, a town, a railway station, a ward or a constituency, in London or near it; latitude and longitude (51.4647,-0.1622; geo:51.4647,-0.1622) or a grid reference (TQ 27 76).",
        [.. EnumNames.All<PlaceReason>()])
    {
        IsTyped = true,
        IsRequired = true,
        Example = record => record.PostcodeAreas.First(area => area.Kind == PostcodeAreaKind.Sector).Code,
    };

    public static readonly AskedParameter At = new(
        "at",
        "A day and time in London, to the minute: 2026-11-23T03:00, also 23/11/2026 03:00, the day first. With Z or a distance from UTC (+01:00), as a date of HTTP or as seconds since 1970 it is turned into London's time. Without it, now.",
        AskedMoment.NotUnderstoodCode)
    {
        Example = _ => "2026-11-23T03:00",
    };

    /// <summary>Of the page's form, which has a field for the time beside a button for now: which of the two is meant.</summary>
    public static readonly AskedParameter When = new(
        AskedMoment.When, "Now, or the day and time in at.", "when-not-understood", AskedMoment.MissingCode)
    {
        Choices = _ => [AskedMoment.IsNow, AskedMoment.IsAt],
    };

    public static readonly AskedParameter Need = new(
        "need",
        "Open at that time, open day and night, or open at some time of the week.",
        "need-not-understood")
    {
        Choices = _ => EnumNames.All<Need>(),
    };

    public static readonly IReadOnlyList<AskedParameter> Sources =
    [
        Choice("grade", "Only sources of that grade.", _ => EnumNames.All<SourceGrade>()),
        new("q", "Only sources with these words in their publisher or title, at most 200 characters.", "words-not-understood")
        {
            IsTyped = true,
        },
    ];

    public static readonly IReadOnlyList<AskedParameter> Quotations =
    [
        Choice("speaker", "Only words of that speaker.", record => QuotationChoices.FromRecord(record).Speakers),
        Choice("role", "Only words of speakers with that public role.", record => QuotationChoices.FromRecord(record).Roles),
        Choice("party", "Only words of speakers whom the source, or another of the same year, names with that party.", record => QuotationChoices.FromRecord(record).Parties),
        Choice("round", "Only words about that round.", Slugs.OfRounds),
        Choice("borough", "Only words about that borough.", Slugs.OfBoroughs),
        Choice("source", "Only words from that source, by its id.", record => [.. record.Sources.Select(source => source.Id)]),
        Choice("topic", "Only words on that topic.", record => QuotationChoices.FromRecord(record).Topics),
        new(
            "q",
            "Only quotations with these words in them, or in their speaker, source, stations or boroughs; at most 200 characters.",
            "words-not-understood")
        {
            IsTyped = true,
        },
    ];

    public static readonly IReadOnlyList<AskedParameter> Disagreements =
    [
        Choice("round", "Only disagreements about that round.", Slugs.OfRounds),
        Choice("borough", "Only disagreements about that borough.", Slugs.OfBoroughs),
        Choice("station", "Only disagreements about that station.", Slugs.OfStations),
        Choice("rule", "Only disagreements that this rule settles.", _ => EnumNames.All<LeadingRule>()),
    ];

    public static readonly IReadOnlyList<AskedParameter> Closures =
    [
        Choice("round", "Only what that round decided; none for what no round did.", AskedClosures.Rounds),
        Choice("borough", "Only closings in that borough.", Slugs.OfBoroughs),
        Choice("year", "Only closings of that year.", record => AskedClosures.Years(record, DateOnly.MaxValue)),
    ];

    /// <summary>Of a page whose list is long; its downloads have all of it.</summary>
    public static readonly AskedParameter PartOfList = new("part", "Which part of the list, from 1.", NotUnderstood) { Example = _ => "1" };

    public static readonly IReadOnlyList<AskedParameter> Figures =
    [
        Choice("round", "Only questions with a figure of that round.", Slugs.OfRounds),
        Choice("borough", "Only questions with a figure of that borough.", Slugs.OfBoroughs),
        Choice("question", "Only that question.", AskedFigures.Questions),
        Choice("rivals", "Only questions with several values.", _ => [AskedFigures.Yes]),
    ];

    public static readonly IReadOnlyList<AskedParameter> Statements =
    [
        Choice("party", "Only positions of speakers whom a source names with that party.", AskedStatements.Parties),
        Choice("round", "Only positions on that round.", Slugs.OfRounds),
        Choice("borough", "Only positions on that borough.", Slugs.OfBoroughs),
        Choice("speaker", "Only positions of that person or body.", AskedStatements.Speakers),
    ];

    public static readonly IReadOnlyList<AskedParameter> Timeline =
    [
        Choice("round", "Only what belongs to that round.", Slugs.OfRounds),
        Choice("borough", "Only what happened in that borough.", Slugs.OfBoroughs),
        Choice("station", "Only what happened to that station's counter.", Slugs.OfStations),
        Choice("kind", "Only what is of that kind.", _ => EnumNames.All<TimelineKind>()),
        new("since", $"Nothing before that year, month or day, from {AskedTimeline.FirstYear} to {AskedClocks.Last.Year}.", NotUnderstood) { Example = _ => "2017-12" },
        new("until", $"Nothing after that year, month or day, from {AskedTimeline.FirstYear} to {AskedClocks.Last.Year}.", NotUnderstood) { Example = _ => "2018" },
    ];

    /// <summary>Whether a GeoJSON's properties are to be those of a shapefile.</summary>
    public static readonly AskedParameter Flat = Choice(
        "flat",
        "With true, the properties of each feature are the columns of the CSV, of which a shapefile can be made: text, numbers, "
            + "true, false or nothing, lists parted by spaces, under names of at most ten letters, such as closDaySta. A shapefile has "
            + "days without an hour and cuts a text at 254 letters: so each moment stands a second time as text (closAtText), and of "
            + "each list how many it has (sourcCount). Whole lists are in the GeoJSON, and in the CSV by the same slug.",
        _ => ReadingParameters.Flags) with
    {
        IsFlag = true,
    };

    /// <summary>The stage that the map of a round's page shows.</summary>
    public static readonly AskedParameter StageOnMap = Choice(
        "stage", "The stage whose map is shown.", record => [.. record.Stages.Select(stage => stage.Slug)]);

    /// <summary>The release that the answer is to be of.</summary>
    public static readonly AskedParameter Release = new(
        AskedRelease.Name, "The release's id, or its first digits.", "release-not-understood");

    public static readonly AskedParameter ReportedFact = new(
        ReportAddress.Fact, "The key of a fact that a report is about.", "fact-not-found", "too-many-facts")
    {
        MayRepeat = true,
    };

    public static readonly AskedParameter ReportedPage = new(
        ReportAddress.Page, "The path of the page that a report is about.", "reported-page-not-found")
    {
        IsTyped = true,
    };

    /// <summary>The first of the newest stage that names counters.</summary>
    private static Decision DecisionNamed(CounterRecord record) =>
        record.Rounds[^1].NamingStages(DateOnly.MaxValue).Last().Decisions.First();

    private static AskedParameter OneOfTwo(string name, Func<CounterRecord, string> example) => new(
        name, "A borough to set beside the other, by its slug.", "boroughs-not-understood", "borough-not-found")
    {
        IsRequired = true,
        Choices = Slugs.OfBoroughs,
        Example = example,
    };

    private static AskedParameter OfAFact(string name, string description, Func<CounterRecord, string> example) =>
        InPath(name, description, example, "fact-not-found", "fact-taken-away");

    internal static AskedParameter InPath(
        string name, string description, Func<CounterRecord, string> example, params IReadOnlyList<string> codes) =>
        new(name, description, codes) { IsInPath = true, IsRequired = true, Example = example };

    internal static AskedParameter Choice(
        string name, string description, Func<CounterRecord, IReadOnlyList<string>> choices) =>
        new(name, description, $"{name}-not-known") { Choices = choices };
}
