using FrontCounters.Data;
using FrontCounters.Data.Queries.Changes;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Corrections;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Facts;

/// <summary>Which fact an address asks for, for page and download alike.</summary>
public static class AskedFact
{
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

    /// <summary>
    /// The fact; or the address of the one whose id a correction changed to another; or that there is no such fact, or
    /// none any more.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="record">The record.</param>
    /// <param name="kind">As <see cref="EnumNames"/> writes it.</param>
    /// <param name="id">May hold slashes.</param>
    /// <param name="ending">Of the file beside the page that was asked for; blank for the page.</param>
    public static OrRefusal<Fact> FindFact(this HttpRequest request, CounterRecord record, string kind, string id, string ending = "")
    {
        var key = $"{kind}:{id}";
        if (record.Fact(key) is { } fact)
        {
            return fact;
        }

        if (record.MovedTo(key) is { } moved)
        {
            return Refusal.Moved($"{FactLinks.Address(moved)}{ending}{request.QueryString}");
        }

        if (record.TakenAwayBy(key) is { } release)
        {
            return new Refusal(
                StatusCodes.Status410Gone,
                "fact-taken-away",
                "The record holds that fact no more",
                $"It was taken away on {ChangeInWords.When(release)}: {release.Reason}",
                new RefusalLink(CorrectionItem.AddressOf(release), "that correction"));
        }

        return Refusal.NotFound(
            "fact-not-found",
            "We have no such fact",
            "The record has no fact under that address.",
            NearestName.Nearest(key, record.Facts, other => other.Key) is { } meant
                ? new RefusalLink(FactLinks.Address(meant), FactInWords.Line(meant))
                : null);
    }

    /// <summary>The first of the newest stage that names counters.</summary>
    private static Decision DecisionNamed(CounterRecord record) =>
        record.Rounds[^1].NamingStages(DateOnly.MaxValue).Last().Decisions.First();

    private static AskedParameter OfAFact(string name, string description, Func<CounterRecord, string> example) =>
        AskedParameter.InPath(name, description, example, "fact-not-found", "fact-taken-away");
}
