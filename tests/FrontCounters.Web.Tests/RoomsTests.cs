using System.Reflection;
using FrontCounters.Data;
using FrontCounters.Web.Tests.Infrastructure;
using NetArchTest.Rules;

namespace FrontCounters.Web.Tests;

/// <summary>What keeps the site's folders apart (docs/map.md), held against the compiled code and the tree.</summary>
public sealed class RoomsTests
{
    private const string Root = "FrontCounters.Web";

    // A folder that has more is asked about too many things; views, which have no tests of their own names, are not counted.
    private const int MostFiles = 30;

    /// <summary>Rooms that all nouns share: none of them knows a noun's pages, but for the words and rows named here.</summary>
    [Theory]
    [InlineData("Answers")]
    [InlineData("Days")]
    [InlineData("Downloads")]
    [InlineData("Figures")]
    [InlineData("Hosting")]
    [InlineData("Limits")]
    [InlineData("Maps")]
    [InlineData("OpenApi")]
    [InlineData("Refusals")]
    [InlineData("Responses")]
    public void SharedRoom_KnowsNoPage(string room) => AssertKnowsNone(room, "Pages");

    /// <summary>The words are said by pages, downloads and feeds; they know none of them.</summary>
    [Theory]
    [InlineData("Downloads")]
    [InlineData("Feeds")]
    [InlineData("Requests")]
    [InlineData("Answers")]
    [InlineData("Commands")]
    public void Words_KnowNobodyWhoSaysThem(string other) => AssertKnowsNone("Wording", other);

    /// <summary>The commands stand above the site: it runs without them.</summary>
    [Theory]
    [InlineData("Answers")]
    [InlineData("Downloads")]
    [InlineData("Feeds")]
    [InlineData("Hosting")]
    [InlineData("Pages")]
    [InlineData("Requests")]
    [InlineData("Wording")]
    public void Site_KnowsNoCommand(string room) => AssertKnowsNone(room, "Commands");

    [Fact]
    public void NoFolder_HasMoreFilesThanOneCanLookOver()
    {
        var large = Directory.EnumerateFiles(Checkout.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Checkout.PathOf("src"), Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Where(folder => !folder.Split('/').Any(part => part is "obj" or "bin"))
            .CountBy(folder => folder).Where(folder => folder.Value > MostFiles);

        Assert.Empty(large);
    }

    /// <summary>A call of <c>X.Of</c> says neither what comes out nor what goes in.</summary>
    [Fact]
    public void NoMethod_IsCalledOfAlone()
    {
        var unnamed = new[] { typeof(Site).Assembly, typeof(CounterRecord).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMethods(
                BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(method => method.Name == "Of").Select(method => $"{method.DeclaringType}.{method.Name}");

        Assert.Empty(unnamed);
    }

    private static void AssertKnowsNone(string room, string other)
    {
        var result = Types.InAssembly(typeof(Site).Assembly).That().ResideInNamespace($"{Root}.{room}")
            .Should().NotHaveDependencyOnAny($"{Root}.{other}").GetResult();

        Assert.True(
            result.IsSuccessful,
            $"{room} knows {other}: {string.Join(", ", result.FailingTypes?.Select(type => $"{type.FullName} ({type.Explanation})") ?? [])}");
    }
}
