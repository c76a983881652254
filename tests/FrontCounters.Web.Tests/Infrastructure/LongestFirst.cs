using FrontCounters.Web.Tests.Browser;
using FrontCounters.Web.Tests.Truth;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("FrontCounters.Web.Tests.Infrastructure.LongestFirst", "FrontCounters.Web.Tests")]

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>
/// What takes longest starts first, so that the rest runs beside it: the browser's tests, whose time is mostly the
/// browser's, and those that share one site and run one after the other.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] First =
        [BrowserCollection.Name, SiteCollection.Name, nameof(PageTests), nameof(LaterSourceTests)];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => Place(collection.DisplayName)).ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);

    /// <summary>A class that shares nothing is a collection of its own, named after it.</summary>
    private static int Place(string name)
    {
        var place = Array.FindIndex(First, first => name == first || name.EndsWith($".{first}", StringComparison.Ordinal));
        return place < 0 ? First.Length : place;
    }
}
