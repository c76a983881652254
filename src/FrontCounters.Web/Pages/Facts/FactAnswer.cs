namespace FrontCounters.Web.Pages.Facts;

/// <summary>One fact with the days asked about.</summary>
public sealed record FactAnswer(DateOnly On, DateOnly Known, DateOnly AsOf, string Release, FactItem Fact)
{
    public string Url => Fact.Url;

    public IReadOnlyList<string> Sources => Fact.Sources;
}
