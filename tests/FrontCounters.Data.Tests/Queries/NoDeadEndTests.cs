using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Queries;

/// <summary>Whoever names a place gets an answer, or is asked which of several is meant.</summary>
public sealed class NoDeadEndTests
{
    private const int NamesADay = 200;
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly CounterRecord Record = RealRecord.Record;

    /// <summary>Some 200 rows of places.csv, in an order drawn once and for all: others each day until all had their turn.</summary>
    [Fact]
    public void FindPlace_NamesOfTheList_AreAnsweredOrAskedAbout()
    {
        var drawn = Record.Places.ToArray();
        new Random(20261129).Shuffle(drawn);
        var today = Sample.OneIn(Math.Max(1, drawn.Length / NamesADay), drawn).ToList();

        Assert.True(today.Count >= NamesADay);
        Assert.All(today, row => Assert.All(
            row.Names.SelectMany(AsTyped),
            typed => Assert.True(IsNoDeadEnd(Record.FindPlace(typed, Today)), typed)));
    }

    public static TheoryData<string, string> AsPeopleWrite()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(RealRecord.DataPath, "..", "tests", "FrontCounters.Data.Tests", "Queries", "places-as-people-write.txt")))
        {
            if (line.Split(" | ") is [var typed, var code])
            {
                data.Add(typed, code);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(AsPeopleWrite))]
    public void FindPlace_AsPeopleWrite_IsWhatTheyMean(string typed, string code)
    {
        var answer = Record.FindPlace(typed, Today);

        Assert.True(IsNoDeadEnd(answer), typed);
        Assert.Equal(code, answer.Place?.Code ?? "asked which");
    }

    [Fact]
    public void AsPeopleWrite_TheList_IsAHundredOrMore() => Assert.True(AsPeopleWrite().Count >= 100);

    [Theory]
    [InlineData("RBKC", "borough:kensington-and-chelsea")]
    [InlineData("K&C", "borough:kensington-and-chelsea")]
    [InlineData("k & c", "borough:kensington-and-chelsea")]
    [InlineData("LBTH", "borough:tower-hamlets")]
    [InlineData("lb th", "borough:tower-hamlets")]
    [InlineData("LBHF", "borough:hammersmith-and-fulham")]
    [InlineData("H&F Council", "borough:hammersmith-and-fulham")]
    [InlineData("LBWF", "borough:waltham-forest")]
    [InlineData("LBBD", "borough:barking-and-dagenham")]
    [InlineData("B&D", "borough:barking-and-dagenham")]
    [InlineData("RBK", "borough:kingston-upon-thames")]
    [InlineData("LBRUT", "borough:richmond-upon-thames")]
    [InlineData("London Borough of TH", "borough:tower-hamlets")]
    public void FindPlace_InitialsOfABorough_AreThatBorough(string typed, string code) =>
        Assert.Equal(code, Record.FindPlace(typed, Today).Place?.Code);

    [Theory]
    [InlineData("LBH", 6)]
    [InlineData("LBB", 4)]
    [InlineData("LBE", 2)]
    public void FindPlace_InitialsOfSeveralBoroughs_AskWhich(string typed, int boroughs)
    {
        var unknown = Record.FindPlace(typed, Today).Unknown!;

        Assert.Equal(PlaceReason.SeveralPlaces, unknown.Reason);
        Assert.Equal(boroughs, unknown.Suggestions.Count);
    }

    [Theory]
    [InlineData("London")]
    [InlineData("greater london")]
    [InlineData("Central London, UK")]
    [InlineData("police station")]
    [InlineData("24 hour police station")]
    [InlineData("police station open now near me")]
    [InlineData("nearest 24/7 front counter")]
    [InlineData("where is the nearest police station?")]
    [InlineData("my location")]
    [InlineData("SE London")]
    public void FindPlace_WordsThatNameNoPlace_AskForTheBorough(string typed)
    {
        var unknown = Record.FindPlace(typed, Today).Unknown!;

        Assert.Equal(PlaceReason.AnywhereInLondon, unknown.Reason);
        Assert.Equal(Record.Boroughs.Count, unknown.Suggestions.Count);
    }

    [Theory]
    [InlineData("qwzx")]
    [InlineData("London zzyzx")]
    public void FindPlace_AWordThatMayBeAName_IsNotAnywhere(string typed) =>
        Assert.Equal(PlaceReason.NameNotKnown, Record.FindPlace(typed, Today).Unknown?.Reason);

    private static bool IsNoDeadEnd(PlaceAnswer answer) => answer.Place is not null
        || answer.Unknown is { Reason: PlaceReason.SeveralPlaces, Suggestions.Count: > 1 }
        || answer.Unknown is { Reason: PlaceReason.StationNotPlaced, Suggestions.Count: > 0 };

    private static string[] AsTyped(string name) =>
        [name, name.ToLowerInvariant(), $"{name}, London", $"near {name} please", name.Replace("'", "", StringComparison.Ordinal)];
}
