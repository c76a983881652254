namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The tests that share one browser and one served site; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserSite>
{
    public const string Name = "Browser";
}
