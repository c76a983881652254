using System.Reflection;
using NetArchTest.Rules;

namespace FrontCounters.Data.Tests;

/// <summary>Which folder may know which: the table of docs/map.md, held against the compiled code.</summary>
public sealed class RoomsTests
{
    private const string Root = "FrontCounters.Data";

    private static readonly Assembly Library = typeof(CounterRecord).Assembly;

    /// <summary>What facts are made of: every folder below knows these.</summary>
    private static readonly string[] Facts = ["Time", "Text", "Geography", "Record"];

    /// <summary>What each folder knows besides, in an order in which none knows one that stands below it.</summary>
    private static readonly (string Room, string[] Knows)[] Arrows =
    [
        ("Configuration", []),
        ("Reading", []),
        ("Quoting", []),
        ("Files", []),
        ("Postcodes", ["Files"]),
        ("Queries.Counters", []),
        ("Queries.Changes", []),
        ("Queries.People", []),
        ("Queries.Hours", ["Queries.Counters"]),
        ("Queries.Nearest", ["Queries.Counters", "Queries.Hours"]),
        ("Queries.Places", ["Postcodes", "Queries.Counters"]),
        ("Queries.Pledges", ["Queries.Counters"]),
        ("Queries.Search", ["Queries.Counters", "Queries.People", "Queries.Places"]),
        ("Queries.Evidence", ["Queries.Counters", "Queries.People", "Queries.Search"]),
        ("Queries.Stations", ["Queries.Counters", "Queries.Evidence"]),
        ("Queries.Rounds", ["Queries.Counters", "Queries.Evidence"]),
        ("Queries.Counts", ["Queries.Counters", "Queries.Rounds"]),
        ("Queries.Timeline", ["Queries.Counters", "Queries.Stations"]),
        ("Queries.Boroughs", ["Queries.Counters", "Queries.Evidence", "Queries.Nearest", "Queries.Places", "Queries.Rounds"]),
        ("Queries.Areas", ["Queries.Counters", "Queries.Nearest", "Queries.Places"]),
        ("Queries.Access", ["Postcodes", "Queries.Boroughs", "Queries.Counters", "Queries.Nearest"]),
        ("Releases", ["Files", "Queries.Changes"]),
        ("Loading", ["Files", "Queries.Counters", "Queries.People", "Queries.Rounds", "Queries.Search", "Releases"]),
        ("Editing", ["Files", "Loading", "Queries.People"]),
    ];

    public static TheoryData<string> Rooms => [.. Facts, .. Arrows.Select(arrow => arrow.Room)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Folder_KnowsNoOtherThanTheTableSays(string room)
    {
        var knows = Arrows.FirstOrDefault(arrow => arrow.Room == room).Knows ?? [];
        string[] strangers = [.. Arrows.Select(arrow => arrow.Room).Except(knows).Where(other => other != room).Select(NameOf)];

        var result = Types.InAssembly(Library).That().ResideInNamespace(NameOf(room))
            .Should().NotHaveDependencyOnAny(strangers).GetResult();

        Assert.True(result.IsSuccessful, $"{room} knows more than the table says: {Names(result)}");
    }

    [Fact]
    public void Table_HasEveryFolder_AndNoArrowThatPointsUp()
    {
        var folders = Library.GetTypes().Select(type => type.Namespace ?? "")
            .Where(name => name.StartsWith(Root + ".", StringComparison.Ordinal))
            .Select(name => name[(Root.Length + 1)..].Replace("Loading.Checks", "Loading", StringComparison.Ordinal)).Distinct();

        Assert.Equal(
            folders.Order(StringComparer.Ordinal),
            Facts.Concat(Arrows.Select(arrow => arrow.Room)).Order(StringComparer.Ordinal));
        Assert.All(Arrows.Index(), row => Assert.All(
            row.Item.Knows,
            known => Assert.Contains(known, Arrows[..row.Index].Select(arrow => arrow.Room))));
    }

    [Fact]
    public void Library_KnowsNothingOfHttp() => Assert.DoesNotContain(
        Library.GetReferencedAssemblies(),
        known => known.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    private static string NameOf(string room) => $"{Root}.{room}";

    private static string Names(TestResult result) =>
        string.Join(", ", result.FailingTypes?.Select(type => $"{type.FullName} ({type.Explanation})") ?? []);
}
