using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>Why one of several answers leads, as a clause: <c>Leads because …</c></summary>
public static class RuleInWords
{
    /// <summary><c>We use “37”: a court’s finding outranks the press.</c></summary>
    public static string Sentence(KnownDisagreement known) =>
        known.Claims.FirstOrDefault(claim => claim.Leads) is { } leading
            ? $"We use “{leading.Value}”: {Because(known.Disagreement.Rule)}."
            : known.Disagreement.Rule == LeadingRule.NoneLeads
                ? $"We choose none: {Because(LeadingRule.NoneLeads)}."
                : "The answer that we use today was not yet known.";

    public static string Because(LeadingRule rule) => rule switch
    {
        LeadingRule.OfficialOverPress => "official sources outrank the press",
        LeadingRule.LaterOverEarlier => "the later source counts",
        LeadingRule.NamedListOverCount => "a list of names is firmer than a bare count",
        LeadingRule.CourtOverPress => "a court’s finding outranks the press",
        LeadingRule.MoreSources => "more sources say so",
        LeadingRule.NoneLeads => "nothing settles it, so the answers stand side by side",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A rule without words."),
    };
}
