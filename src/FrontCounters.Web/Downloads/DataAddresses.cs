using FrontCounters.Web.Requests;
using static FrontCounters.Web.Requests.AskedParameters;

namespace FrontCounters.Web.Downloads;

/// <summary>Every data address with its description; none can be mapped without one.</summary>
public static class DataAddresses
{
    public static readonly IReadOnlyList<DataAddress> All =
    [
        new(
            "/stations",
            "Front counters",
            "Every counter with its state and place on a day, by name. A closing day is in closingDay, never in from.",
            [On, Known, .. Stations])
        {
            Asked = [Borough],
        },
        new("/stations/{slug}", "One front counter", "Its periods, decisions, addresses and disagreements.", [StationSlug, On, Known]),
        new("/boroughs", "Boroughs", "Every borough, with its open counters and how far its postcodes are from one.", [On, Known, .. Boroughs]),
        new("/boroughs/{slug}", "One borough", "Its counters, what each round decided, the nearest elsewhere.", [BoroughSlug, On, Known]),
        new("/boroughs/compare", "Two boroughs", "Two boroughs side by side, as the list of boroughs has each.", [FirstOfTwo, SecondOfTwo, On, Known])
        {
            Asked = [FirstOfTwo, SecondOfTwo],
        },
        new("/rounds", "Closure rounds", "Every round, with the counts that it comes down to.", [On, Known]),
        new("/rounds/counts", "Counters over time", "How many counters sources counted, stage by stage.", [On, Known]),
        new("/rounds/{slug}", "One closure round", "Its stages, figures and events.", [RoundSlug, On, Known]),
        new(
            "/rounds/{slug}/counters",
            "What became of each counter in a round",
            "One row a counter that the round names: what was last decided, whether it closed, and the closing day.",
            [RoundSlug, On, Known]),
        new(
            "/rounds/{slug}/{stage}",
            "One stage of a round",
            "What it says of each counter that it names, and what differs from another stage.",
            [RoundSlug, StageSlug, Against, On, Known]),
        new("/quotations", "Quotations", "Exact words, with who said them and where they stand.", [On, Known, .. Quotations]),
        new("/quotations/{id}", "One quotation", "Its words, their place in the source, and the facts that rest on it.", [QuotationId, On, Known]),
        new(
            "/quotations/check",
            "A check of words",
            "Whether words are in the record's quotations, word by word. Kept in no cache.",
            [QuotedText, On, Known])
        {
            Asked = [QuotedText],
        },
        new("/people", "People and bodies on record", "Everybody who is quoted or whose position is told.", [On, Known]),
        new("/people/{slug}", "One person or body", "Everything that they are recorded as saying.", [PersonSlug, On, Known]),
        new("/timeline", "Timeline", "Every dated event, stage, opening and closing, oldest first.", [On, Known, .. Timeline]),
        new(
            "/closures",
            "Closings",
            "Every closing of a counter: the first day without it, how exactly that is told, and the round that decided it.",
            [On, Known, .. Closures]),
        new(
            "/figures",
            "Figures",
            "Every number that a source states, rival values of one question together.",
            [On, Known, .. Requests.AskedParameters.Figures]),
        new("/statements", "Positions", "Where people and bodies stood, in our words, oldest first.", [On, Known, .. Statements]),
        new("/disagreements", "Disagreements", "Every question that sources answer differently.", [On, Known, .. Disagreements]),
        new("/disagreements/{id}", "One disagreement", "Its competing answers, and why one leads.", [DisagreementId, On, Known]),
        new(
            "/facts/{kind}/{id}",
            "One fact",
            "What it states, every source that it rests on, what contradicts it, and how it was corrected. Ids of stages and "
                + "decisions hold slashes: they stand below.",
            [.. FactKey, On, Known]),
        new(
            "/facts/stage/{slug}/{stage}",
            "One stage of a round, as a fact",
            "What it states of itself, and what that rests on.",
            [.. StageKey, On, Known]),
        new(
            "/facts/decision/{slug}/{stage}/{station}",
            "What a stage said of one counter, as a fact",
            "What it states, and what that rests on.",
            [.. DecisionKey, On, Known]),
        new("/pledges", "The promise", "A counter open day and night in each borough: held against what was open.", [On, Known]),
        new("/quality", "The state of the evidence", "What the record rests on, and what it lacks.", [On, Known]),
        new(
            "/corrections",
            "Corrections",
            "Every cell that a release of the record changed, added or took away, with the reason.",
            [On, Known]),
        new(
            "/search",
            "Search",
            "Stations, boroughs, people, events, quotations, positions, figures and sources, the likeliest first.",
            [SoughtText, FoundKind, On, Known])
        {
            Asked = [SoughtText],
        },
        new("/sources", "Sources", "Everything that the record rests on, with its grade.", [On, Known, .. Sources]),
        new("/sources/{id}", "One source", "Every fact that rests on it.", [SourceId, On, Known]),
        new(
            "/nearest",
            "Nearest front counters",
            "Every counter that meets the need, nearest first, and what has changed for the place. Kept in no cache.",
            [From, At, Need, On, Known])
        {
            Asked = [From, At],
        },
        new("/nearest/districts", "Postcode districts", "Every district of London, with the addresses of its sectors.", [On, Known]),
        new(
            "/nearest/{sector}",
            "Nearest to a postcode sector or district",
            "The counters nearest to it by day and by night, every open one nearest first, and what has changed. For good: it is "
                + "nobody's own place.",
            [AreaParameters.PostcodeArea, On, Known]),
        new(
            "/wards",
            "What each ward lost",
            "Of every ward, on each day before and after a round and on the day asked about: the nearest counters by day and by night, "
                + "and how much farther they are now.",
            [AreaParameters.Sort, On, Known]),
        new(
            "/wards/{borough}",
            "What each ward of a borough lost",
            "The same of one borough's wards.",
            [AreaParameters.WardBorough, AreaParameters.Sort, On, Known]),
        new(
            "/wards/{borough}/{ward}",
            "Nearest to a ward",
            "The counters nearest to its middle by day and by night, every open one nearest first, and what has changed.",
            [AreaParameters.WardBorough, AreaParameters.WardSlug, On, Known]),
        new("/constituencies", "What each constituency lost", "As of wards.", [AreaParameters.Sort, On, Known]),
        new(
            "/constituencies/{name}",
            "Nearest to a constituency",
            "The counters nearest to its middle by day and by night, every open one nearest first, and what has changed.",
            [AreaParameters.ConstituencySlug, On, Known]),
        new("/data", "Downloads", "Everything that can be taken as it is, with its size and SHA-256, uncompressed.", [On, Known]),
    ];

    /// <exception cref="InvalidOperationException">A data address was mapped that nothing describes.</exception>
    public static DataAddress Get(string address) => All.FirstOrDefault(data => data.Address == address)
        ?? throw new InvalidOperationException($"{address} is not described in DataAddresses.");
}
