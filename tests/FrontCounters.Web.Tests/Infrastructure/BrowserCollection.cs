namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The tests that share one browser; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
