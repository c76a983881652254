using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Disagreements;

/// <summary>Which disagreements an address asks for, for page and download alike.</summary>
public static class AskedDisagreements
{
    public static readonly AskedParameter Id = AskedParameter.InPath(
        "id",
        "The disagreement's id.",
        record => record.Disagreements[0].Id,
        "disagreement-not-found",
        "disagreement-not-yet-known");

    public static readonly IReadOnlyList<AskedParameter> Parameters =
    [
        AskedParameter.Choice("round", "Only disagreements about that round.", Slugs.OfRounds),
        AskedParameter.Choice("borough", "Only disagreements about that borough.", Slugs.OfBoroughs),
        AskedParameter.Choice("station", "Only disagreements about that station.", Slugs.OfStations),
        AskedParameter.Choice("rule", "Only disagreements that this rule settles.", _ => EnumNames.All<LeadingRule>()),
    ];

    public static OrRefusal<DisagreementSearch> ReadDisagreementSearch(
        this HttpRequest request, CounterRecord record, AskedClocks asked) =>
        from round in request.ReadChoice("round", Slugs.OfRounds(record))
        from borough in request.ReadChoice("borough", Slugs.OfBoroughs(record))
        from station in request.ReadChoice("station", Slugs.OfStations(record))
        from rule in request.ReadChoice<LeadingRule>("rule")
        select new DisagreementSearch
        {
            Known = asked.Known,
            Round = round,
            Borough = borough,
            Station = station,
            Rule = rule,
        };

    /// <summary>Refused where there is no such question, or where it was not known by then.</summary>
    public static OrRefusal<KnownDisagreement> FindDisagreement(this CounterRecord record, AskedClocks asked, string id) =>
        from disagreement in record.Disagreement(id).OrUnknown("disagreement", id, () => record.Disagreements.Select(
            disagreement => new RefusalLink($"/disagreements/{disagreement.Id}", disagreement.Question)))
        from known in IfKnown(disagreement, asked)
        select known;

    private static OrRefusal<KnownDisagreement> IfKnown(Disagreement disagreement, AskedClocks asked) =>
        KnownDisagreement.From(disagreement, asked.Known) is { } known
            ? known
            : Refusal.NotFound(
                "disagreement-not-yet-known",
                "Sources did not yet disagree",
                $"You asked for what was known on {Say.Day(asked.Known)}. "
                    + "By then one answer at most had been published.",
                new RefusalLink("/disagreements" + asked.Query, "the disagreements known then"));
}
