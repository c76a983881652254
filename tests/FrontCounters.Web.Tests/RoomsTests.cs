using System.Reflection;
using System.Text.RegularExpressions;
using FrontCounters.Data;
using FrontCounters.Web.Tests.Infrastructure;
using NetArchTest.Rules;

namespace FrontCounters.Web.Tests;

/// <summary>What keeps the site's folders apart (docs/map.md), held against the compiled code and the tree.</summary>
public sealed partial class RoomsTests
{
    private const string Root = "FrontCounters.Web";

    // A folder that has more is asked about too many things; views, which have no tests of their own names, are not counted.
    private const int MostFiles = 30;

    /// <summary>
    /// No two rooms know each other, nor does a way through others lead back: by what their files use, constants among it, and
    /// by what was compiled, for what a file names without saying that it uses it. A folder within a room is part of it; views
    /// use what they like.
    /// </summary>
    [Fact]
    public void NoWay_LeadsBackToTheRoomWhereItBegan()
    {
        var knownBy = Arrows().ToLookup(arrow => arrow.To, arrow => arrow.From);

        Assert.All(knownBy.Select(known => known.Key), room =>
        {
            var above = Above(room, knownBy);

            Assert.DoesNotContain(room, above);
            AssertKnowsNone(room, [.. above]);
        });
    }

    /// <summary>The table of contents (<c>Site</c>, what it maps and declares) knows every room; the commands alone know it.</summary>
    [Fact]
    public void TableOfContents_IsKnownByCommandsAlone()
    {
        string[] contents = [.. typeof(Site).Assembly.GetTypes().Where(type => type is { Namespace: Root, IsNested: false }).Select(type => type.Name)];

        Assert.Contains(nameof(Site), contents);
        Assert.All(
            Arrows().Select(arrow => arrow.From).Distinct().Except(["Commands", "Comparing"]),
            room => AssertKnowsNone(room, contents));
    }

    /// <summary>What reads a request knows nobody who is asked: a noun says beside its pages what it can be asked.</summary>
    [Theory]
    [InlineData("Downloads")]
    [InlineData("OpenApi")]
    [InlineData("Reports")]
    public void Requests_KnowNobodyWhoIsAsked(string other) => AssertKnowsNone("Requests", other);

    /// <summary>Rooms that all nouns share: none of them knows a noun's pages.</summary>
    [Theory]
    [InlineData("Answers")]
    [InlineData("Citations")]
    [InlineData("Days")]
    [InlineData("Downloads")]
    [InlineData("Figures")]
    [InlineData("Formats")]
    [InlineData("Hosting")]
    [InlineData("Limits")]
    [InlineData("Linked")]
    [InlineData("Maps")]
    [InlineData("OpenApi")]
    [InlineData("Refusals")]
    [InlineData("Reports")]
    [InlineData("Requests")]
    [InlineData("Responses")]
    [InlineData("Wording")]
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

    private static void AssertKnowsNone(string room, params string[] others)
    {
        var result = Types.InAssembly(typeof(Site).Assembly).That().ResideInNamespace(NameOf(room))
            .Should().NotHaveDependencyOnAny([.. others.Select(NameOf)]).GetResult();

        Assert.True(result.IsSuccessful, $"{room} knows {string.Join(" or ", others)}: {Names(result)}");
    }

    /// <summary>Which room has a file that uses another: a folder of the site, or one of its nouns' in <c>Pages</c>.</summary>
    private static HashSet<(string From, string To)> Arrows()
    {
        var site = Checkout.PathOf($"src/{Root}");
        return
        [
            .. from file in Directory.EnumerateFiles(site, "*.cs", SearchOption.AllDirectories)
               let room = RoomOf(Path.GetRelativePath(site, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.'))
               where room is not ("" or "obj" or "bin")
               from used in Used.Matches(File.ReadAllText(file))
               let other = RoomOf(used.Groups["room"].Value)
               where other != room
               select (room, other),
        ];
    }

    /// <summary>Everybody who knows the room, or somebody who does.</summary>
    private static HashSet<string> Above(string room, ILookup<string, string> knownBy)
    {
        var above = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>([room]);
        while (next.TryDequeue(out var at))
        {
            foreach (var who in knownBy[at].Where(above.Add))
            {
                next.Enqueue(who);
            }
        }

        return above;
    }

    private static string RoomOf(string name) => string.Join('.', name.Split('.').Take(name.StartsWith("Pages.", StringComparison.Ordinal) ? 2 : 1));

    private static string NameOf(string room) => $"{Root}.{room}";

    private static string Names(TestResult result) =>
        string.Join(", ", result.FailingTypes?.Select(type => $"{type.FullName} ({type.Explanation})") ?? []);

    [GeneratedRegex(@"^using (static )?FrontCounters\.Web\.(?<room>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Used { get; }
}
