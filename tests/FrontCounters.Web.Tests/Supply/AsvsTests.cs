using System.Text.RegularExpressions;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Supply;

/// <summary>The table of security requirements names tests that are there.</summary>
public sealed partial class AsvsTests
{
    [Fact]
    public void Table_NamesOnlyTestsThatExist()
    {
        var rows = File.ReadLines(Checkout.PathOf("docs/asvs.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();
        var named = rows.SelectMany(row => TestClass().Matches(row.Split('|')[^2]).Select(found => found.Value)).ToHashSet(StringComparer.Ordinal);
        var there = typeof(AsvsTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.True(rows.Count > 40);
        Assert.True(named.Count > 10);
        Assert.Empty(named.Except(there));
        Assert.All(rows, row => Assert.NotEmpty(row.Split('|')[^2].Trim()));
    }

    [GeneratedRegex(@"\b[A-Z]\w+Tests\b", RegexOptions.NonBacktracking)]
    private static partial Regex TestClass();
}
