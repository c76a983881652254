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
    /// <returns>None after the request has been refused.</returns>
    public static DisagreementSearch? ReadDisagreementSearch(
        this HttpContext context, CounterRecord record, AskedClocks asked)
    {
        if (!context.TryReadChoice("round", [.. record.Rounds.Select(round => round.Slug)], out var round)
            || !context.TryReadChoice("borough", [.. record.Boroughs.Select(each => each.Slug)], out var borough)
            || !context.TryReadChoice("station", [.. record.Stations.Select(each => each.Slug)], out var station)
            || !context.TryReadChoice("rule", EnumNames.All<LeadingRule>(), out var rule))
        {
            return null;
        }

        return new DisagreementSearch
        {
            Known = asked.Known,
            Round = round,
            Borough = borough,
            Station = station,
            Rule = EnumNames.TryParse<LeadingRule>(rule, out var read) ? read : null,
        };
    }

    /// <returns>None after the request has been refused: there is no such question, or it was not known by then.</returns>
    public static KnownDisagreement? FindDisagreement(
        this HttpContext context, CounterRecord record, AskedClocks asked, string id)
    {
        if (record.Disagreement(id) is not { } disagreement)
        {
            context.RefuseUnknown("disagreement", id, record.Disagreements.Select(
                each => new RefusalLink($"/disagreements/{each.Id}", each.Question)));
            return null;
        }

        var known = KnownDisagreement.Of(disagreement, asked.Known);
        if (known is null)
        {
            context.Refuse(
                StatusCodes.Status404NotFound,
                "disagreement-not-yet-known",
                "Sources did not yet disagree",
                $"You asked for what was known on {Say.Day(asked.Known)}. "
                    + "By then one answer at most had been published.",
                new RefusalLink("/disagreements" + asked.Query, "the disagreements known then"));
        }

        return known;
    }
}
