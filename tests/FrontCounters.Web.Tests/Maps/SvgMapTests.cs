using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;
using FrontCounters.Web.Maps;

namespace FrontCounters.Web.Tests.Maps;

public sealed partial class SvgMapTests(RealRecord real) : IClassFixture<RealRecord>
{
    public static TheoryData<string> Boroughs => new(
        "barking-and-dagenham", "camden", "city-of-london", "havering", "hillingdon", "richmond-upon-thames",
        "westminster");

    [Fact]
    public void Of_London_DrawsEveryBoroughAndTheThamesInFewBytes()
    {
        var land = SvgMap.Draw(real.Record, real.London(RealRecord.Today)).Land;

        Assert.Equal(33, land.Boroughs.Count);
        Assert.NotEmpty(land.Thames);
        Assert.InRange(land.Thames.Length + land.Boroughs.Sum(borough => borough.Path.Length), 5_000, 12_000);
    }

    [Fact]
    public void Of_London_DrawsEveryOpenCounterInListOrder()
    {
        var view = real.London(RealRecord.Today);

        var map = SvgMap.Draw(real.Record, view);

        Assert.Equal(view.Places, map.Marks.Select(mark => mark.Place));
        Assert.All(map.Marks, AssertInside);
    }

    [Fact]
    public void Of_London_LeavesNoTwoMarksOnEachOther()
    {
        var marks = SvgMap.Draw(real.Record, real.London(RealRecord.Today)).Marks;

        AssertApart(marks, 280, mark => mark.MovedIfNarrow);
        AssertApart(marks, 480, mark => mark.Moved);
    }

    [Fact]
    public void Of_LondonWithManyClosedCounters_DrawsThoseFirstAndSmall()
    {
        var map = SvgMap.Draw(real.Record, real.London(RealRecord.Today, closedToo: true));

        var small = map.Marks.TakeWhile(mark => mark.Small).ToList();
        Assert.NotEmpty(small);
        Assert.All(small, mark => Assert.Equal(Service.None, mark.Place.Service));
        Assert.DoesNotContain(map.Marks.Skip(small.Count), mark => mark.Small || mark.Place.Service == Service.None);
        Assert.False(map.IsFull);
    }

    [Fact]
    public void Of_LondonIn2017_IsTooFullForANarrowMapToMoveMarks()
    {
        var map = SvgMap.Draw(real.Record, real.London(RealRecord.SummerOf2017));

        Assert.True(map.IsFull);
        Assert.All(map.Marks, mark => Assert.Equal(Vector2.Zero, mark.MovedIfNarrow));
        AssertApart(map.Marks, 480, mark => mark.Moved);
    }

    [Theory, MemberData(nameof(Boroughs))]
    public void Of_ABorough_ShowsAllOfItWithItsNameAndCounters(string slug)
    {
        var view = real.BoroughMap(slug, RealRecord.SummerOf2017);

        var map = SvgMap.Draw(real.Record, view);

        Assert.True(map.Box.Rectangle.Contains(real.Record.Boundaries.ShapeOf(slug).EnvelopeInternal));
        Assert.Equal(view.Places.Count, map.Marks.Count);
        Assert.All(map.Marks, AssertInside);
        Assert.Contains(map.Land.Boroughs, borough => borough.Slug == slug);
        Assert.Contains(map.Names, name => string.Join(' ', name.Lines) == view.Borough!.Name);
    }

    [Theory, MemberData(nameof(Boroughs))]
    public void Of_ABorough_DrawsNothingFarOutside(string slug)
    {
        var land = SvgMap.Draw(real.Record, real.BoroughMap(slug, RealRecord.Today)).Land;

        Assert.All(land.Boroughs.Select(borough => borough.Path).Append(land.Thames), path =>
            Assert.All(CornersOf(path), corner =>
            {
                Assert.InRange(corner.X, -25, OutlinePaths.Width + 25);
                Assert.InRange(corner.Y, -25, OutlinePaths.Height + 25);
            }));
    }

    [Fact]
    public void Of_AReadersPlace_ShowsItWithTheNearestCounters()
    {
        var from = new Position(51.4632, -0.1687);
        var nearest = real.London(RealRecord.Today).Places.OrderBy(place => place.Position.MetresTo(from)).ToList();

        var map = SvgMap.Draw(real.Record, new MapView("Nearest", "/nearest.geojson", nearest) { From = from });

        Assert.NotNull(map.From);
        Assert.All(nearest.Take(3), place => Assert.True(map.Box.Shows(place.Position)));
    }

    [Fact]
    public void Of_TwoReadersNearEachOther_IsTheSameBox()
    {
        var one = new MapView("Nearest", "/nearest.geojson", []) { From = new Position(51.4632, -0.1687) };
        var other = one with { From = new Position(51.4634, -0.1689) };

        Assert.Equal(SvgMap.Draw(real.Record, one).Box, SvgMap.Draw(real.Record, other).Box);
    }

    private static void AssertInside(MarkOnMap mark) =>
        Assert.True(mark.Across is > 0 and < 1 && mark.Down is > 0 and < 1, mark.Title);

    private static void AssertApart(IReadOnlyList<MarkOnMap> marks, float width, Func<MarkOnMap, Vector2> moved)
    {
        List<Vector2> at =
        [
            .. marks.Where(mark => !mark.Small).Select(mark => moved(mark)
                + new Vector2((float)mark.Across * width, (float)(mark.Down * MapBox.Shape) * width)),
        ];
        var distances = at.SelectMany((one, index) => at.Skip(index + 1).Select(other => Vector2.Distance(one, other)));
        Assert.All(distances, apart =>
            Assert.True(apart >= 24, $"Two marks are {apart} pixels apart at {width}."));
    }

    private static IEnumerable<(int X, int Y)> CornersOf(string path)
    {
        foreach (var ring in path.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            var (x, y) = (0, 0);
            var numbers = Number().Matches(ring).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture));
            foreach (var pair in numbers.Chunk(2))
            {
                (x, y) = (x + pair[0], y + pair[1]);
                yield return (x, y);
            }
        }
    }

    [GeneratedRegex("-?[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
