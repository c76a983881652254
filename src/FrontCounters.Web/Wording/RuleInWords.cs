using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>Why one of several answers leads, as a clause: <c>Leads because …</c></summary>
public static class RuleInWords
{
    /// <summary><c>“37” leads: a court’s finding goes before the press.</c></summary>
    public static string Sentence(KnownDisagreement known) =>
        known.Claims.FirstOrDefault(claim => claim.Leads) is { } leading
            ? $"“{leading.Value}” leads: {Because(known.Disagreement.Rule)}."
            : known.Disagreement.Rule == LeadingRule.NoneLeads
                ? $"No answer leads: {Because(LeadingRule.NoneLeads)}."
                : "The answer that leads today was not yet known.";

    public static string Because(LeadingRule rule) => rule switch
    {
        LeadingRule.OfficialOverPress => "an official source goes before the press",
        LeadingRule.LaterOverEarlier => "a later source goes before an earlier one",
        LeadingRule.NamedListOverCount => "a list by name goes before a bare count",
        LeadingRule.CourtOverPress => "a court’s finding goes before the press",
        LeadingRule.MoreSources => "more sources say so",
        LeadingRule.NoneLeads => "nothing settles it: the answers stand side by side",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A rule without words."),
    };
}
