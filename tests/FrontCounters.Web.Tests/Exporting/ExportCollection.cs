namespace FrontCounters.Web.Tests.Exporting;

/// <summary>The tests that look at one exported site, which is made once.</summary>
[CollectionDefinition(Name)]
public sealed class ExportCollection : ICollectionFixture<ExportedSite>
{
    public const string Name = "Export";
}
