namespace FrontCounters.Web.Pages.Disagreements;

/// <summary>One disagreement with the days asked about.</summary>
public sealed record DisagreementAnswer(
    DateOnly On, DateOnly Known, DateOnly AsOf, string Release, DisagreementItem Disagreement)
{
    public string Url => Disagreement.Url;

    public IReadOnlyList<string> Sources => Disagreement.Sources;
}
