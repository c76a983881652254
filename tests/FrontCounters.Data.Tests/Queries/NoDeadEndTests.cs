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

    private static bool IsNoDeadEnd(PlaceAnswer answer) => answer.Place is not null
        || answer.Unknown is { Reason: PlaceReason.SeveralPlaces, Suggestions.Count: > 1 }
        || answer.Unknown is { Reason: PlaceReason.StationNotPlaced, Suggestions.Count: > 0 };

    private static string[] AsTyped(string name) =>
        [name, name.ToLowerInvariant(), $"{name}, London", $"near {name} please", name.Replace("'", "", StringComparison.Ordinal)];
}
