namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The tests that share one site without a browser.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<SiteFactory>
{
    public const string Name = "Site";
}
