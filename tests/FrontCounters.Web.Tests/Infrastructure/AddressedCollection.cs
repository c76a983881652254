namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The tests that share one site as a public host sets it up.</summary>
[CollectionDefinition(Name)]
public sealed class AddressedCollection : ICollectionFixture<AddressedSite>
{
    public const string Name = "Addressed";
}
