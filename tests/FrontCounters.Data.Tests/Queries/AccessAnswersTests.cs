using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Queries;

public sealed class AccessAnswersTests
{
    private const double MetresPerMile = 1609.344;
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly CounterRecord Record = RealRecord.Record;
    private static readonly PostcodesCounted Sectors = PostcodesCounted.InSectors(Record);

    public static TheoryData<string, string> ManyDays => new()
    {
        { "2017-06-30", "2026-11-22" },
        { "2018-01-01", "2026-11-22" },
        { "2018-01-01", "2017-07-20" },
        { "2021-03-01", "2026-11-22" },
        { "2025-07-01", "2026-11-22" },
        { "2026-04-01", "2025-08-20" },
        { "2026-11-22", "2026-11-22" },
    };

    /// <summary>Every borough's figures, worked out the slow way: one distance at a time, then sorted.</summary>
    [Theory]
    [MemberData(nameof(ManyDays))]
    public void AccessOn_EveryBorough_IsWhatMeasuringOneByOneGives(string on, string known)
    {
        var clocks = Days.On(on, known);
        var counters = Record.LondonOn(clocks).Counters.Where(counter => counter.Point is not null).ToList();
        var access = Record.AccessOn(clocks, Sectors);

        foreach (var figures in access.Boroughs.Append(access.Whole))
        {
            var sectors = Record.PostcodeAreas.Where(area => area.Kind == PostcodeAreaKind.Sector
                && (figures.Borough is { } borough ? area.BoroughSlug == borough.Slug : area.BoroughSlug is not null));
            var from = sectors.ToList();
            AssertSame(from, counters.Where(counter => counter.State.IsOpen), figures.Any);
            AssertSame(
                from,
                counters.Where(counter => counter.State.Service == Service.TwentyFourHours),
                figures.TwentyFourHours);
        }
    }

    [Theory]
    [MemberData(nameof(ManyDays))]
    public void AccessOn_AnyDay_CountsEveryPostcodeOnceAndOrdersItsShares(string on, string known)
    {
        var access = Record.AccessOn(Days.On(on, known), Sectors);

        Assert.Equal(33, access.Boroughs.Count);
        Assert.Equal(access.Boroughs.Sum(borough => borough.Postcodes), access.Whole.Postcodes);
        foreach (var figures in access.Boroughs.Append(access.Whole))
        {
            Assert.InRange(figures.Any!.Within1Mile, 0, figures.Any.Within3Miles);
            Assert.InRange(figures.TwentyFourHours!.Within1Mile, 0, figures.Any.Within1Mile);
            Assert.InRange(figures.TwentyFourHours.Within3Miles, 0, figures.Any.Within3Miles);
            Assert.True(
                figures.TwentyFourHours.MedianMetres is null
                || figures.TwentyFourHours.MedianMetres >= figures.Any.MedianMetres);
        }
    }

    [Fact]
    public void AccessIn_CounterThatCloses_BringsNoBoroughNearer()
    {
        var london = Record.LondonOn(new Clocks(Today, Today));
        var before = Record.AccessIn(london, Sectors);
        foreach (var closing in london.Counters.Where(counter => counter.State.IsOpen && counter.Point is not null))
        {
            var closed = closing with { State = closing.State with { Service = Service.None } };
            var counters = london.Counters.Select(counter => counter == closing ? closed : counter);
            var after = Record.AccessIn(london with { Counters = [.. counters] }, Sectors);

            foreach (var (then, now) in before.Boroughs.Append(before.Whole).Zip(after.Boroughs.Append(after.Whole)))
            {
                AssertNoNearer(then.Any!, now.Any!);
                AssertNoNearer(then.TwentyFourHours!, now.TwentyFourHours!);
            }
        }
    }

    [Fact]
    public void AccessIn_SmallList_HasTheMedianAndSharesOfPaper()
    {
        // One counter at Camden's middle; postcodes 0.5, 2 and 5 miles north of it, weighing 3, 2 and 5: half of the
        // ten lie within 2 miles, since half is enough.
        var counter = new Position(51.5, -0.14);
        var access = AccessFrom(counter, (0.5, 3), (2, 2), (5, 5));

        var camden = access.In(Record.Borough("camden")!);

        Assert.Equal((3, 10), (camden.Places, camden.Postcodes));
        Assert.Equal((0.3, 0.5), (camden.Any!.Within1Mile, camden.Any.Within3Miles));
        Assert.Equal((int)Math.Round(2 * MetresPerMile), camden.Any.MedianMetres);
        Assert.Equal(camden.Any.MedianMetres, access.Whole.Any!.MedianMetres);
    }

    [Fact]
    public void AccessIn_OneMoreFarPostcode_MovesTheMedianOut()
    {
        var access = AccessFrom(new Position(51.5, -0.14), (0.5, 3), (2, 2), (5, 6));

        var camden = access.In(Record.Borough("camden")!);

        Assert.Equal((int)Math.Round(5 * MetresPerMile), camden.Any!.MedianMetres);
        Assert.Equal(Math.Round(5 / 11.0, 4), camden.Any.Within3Miles);
    }

    [Theory]
    [InlineData("2013-02-25", "2026-11-22")]
    [InlineData("2026-11-22", "2013-02-25")]
    [InlineData("2026-04-01", "2025-07-20")]
    public void AccessOn_DayThatTheRecordCannotCount_HasNoFigures(string on, string known)
    {
        var access = Record.AccessOn(Days.On(on, known), Sectors);

        Assert.All(access.Boroughs.Append(access.Whole), figures =>
            Assert.Equal<object?>([null, null, null], [figures.Any, figures.TwentyFourHours, figures.Hours]));
        Assert.True(access.Whole.Postcodes > 0);
    }

    [Fact]
    public void AccessOn_CounterWithoutAPlace_IsNamedWhereItMayBeNearer()
    {
        var access = Record.AccessOn(Days.On("2017-06-30", "2026-11-22"), Sectors);
        var notPlaced = access.London.Counters.Where(counter => counter.State.IsOpen && counter.Point is null).ToList();

        Assert.NotEmpty(notPlaced);
        foreach (var counter in notPlaced)
        {
            Assert.Contains(counter, access.Whole.Any!.NotCounted);
            Assert.Contains(counter, access.In(counter.Station.Borough).Any!.NotCounted);
        }

        // One of unknown state is neither open nor closed.
        Assert.Contains("pinner", Slugs(access.In(Record.Borough("harrow")!).Any!.NotCounted));
        Assert.DoesNotContain("pinner", Slugs(access.In(Record.Borough("bexley")!).Any!.NotCounted));
    }

    [Fact]
    public void Hours_Today_AreTheSumOfItsCounters()
    {
        var access = Record.AccessOn(new Clocks(Today, Today), Sectors);

        // Monday to Friday 10am to 10pm and 9am to 7pm at the weekend are 80 hours a week.
        Assert.Equal(new HoursOffered(0, 0), access.In(Record.Borough("harrow")!).Hours);
        Assert.Equal(new HoursOffered(80, 0), access.In(Record.Borough("tower-hamlets")!).Hours);
        Assert.Equal(new HoursOffered(168, 0), access.In(Record.Borough("lewisham")!).Hours);
        Assert.Null(access.In(Record.Borough("city-of-london")!).Hours);
        Assert.Equal((2 * 168) + (25 * 80), access.Whole.Hours!.AWeek);
    }

    [Fact]
    public void Hours_OfACounterThatNoSourceStates_AreUnknown()
    {
        using var small = new SmallRecord().AddStation("day", "24-hours").AddStation("some", "limited")
            .AddStation("gone", "none").AddStation("who-knows", "unknown");
        var record = small.Read();

        var access = record.AccessOn(Days.On("2020-01-01", "2026-11-22"), PostcodesCounted.InSectors(record));

        Assert.Equal(new HoursOffered(168, 2), access.Boroughs.Single().Hours);
        Assert.Null(access.Boroughs.Single().Hours!.AWeek);
    }

    [Fact]
    public void AccessOn_MoreDaysThanAreKept_StaysTheSame()
    {
        var clocks = new Clocks(Today, Today);
        var first = Record.AccessOn(clocks, Sectors);
        for (var day = 1; day <= 100; day++)
        {
            Record.AccessOn(clocks with { On = Today.AddDays(-day) }, Sectors);
        }

        var again = Record.AccessOn(clocks, Sectors);

        Assert.Equal(
            first.Boroughs.Select(borough => (borough.Any!.MedianMetres, borough.TwentyFourHours!.Within3Miles)),
            again.Boroughs.Select(borough => (borough.Any!.MedianMetres, borough.TwentyFourHours!.Within3Miles)));
    }

    private static AccessOnADay AccessFrom(Position counter, params (double Miles, int Postcodes)[] north)
    {
        var london = Record.LondonOn(new Clocks(Today, Today));
        var open = london.Counters.First(seen => seen.State.IsOpen && seen.Point is not null);
        var only = open with { Point = PointAt(open.Point!, counter) };
        var postcodes = north.Select(place => new LocatedPostcodes(
            counter with { Latitude = counter.Latitude + DegreesOf(place.Miles) }, "camden", place.Postcodes));
        return Record.AccessIn(
            london with { Counters = [only] }, new PostcodesCounted(CountedFrom.Postcodes, postcodes));
    }

    /// <summary>A hair less than the miles, so that no figure is a matter of rounding.</summary>
    private static double DegreesOf(double miles) => miles * MetresPerMile * 0.999999 / 6_371_008.8 * 180 / Math.PI;

    private static StationPoint PointAt(StationPoint like, Position position) => new()
    {
        Id = like.Id,
        StationSlug = like.StationSlug,
        Position = position,
        PrecisionMetres = like.PrecisionMetres,
        Method = like.Method,
        Standing = like.Standing,
    };

    private static void AssertSame(
        IReadOnlyList<PostcodeArea> sectors, IEnumerable<CounterOnADay> counters, Reach? found)
    {
        var to = counters.Select(counter => counter.Point!.Position).ToList();
        var total = sectors.Sum(sector => sector.Postcodes);
        var distances = sectors
            .Select(sector => (
                Metres: to.Select(position => sector.Centre.MetresTo(position)).DefaultIfEmpty(double.MaxValue).Min(),
                sector.Postcodes))
            .SelectMany(place => Enumerable.Repeat(place.Metres, place.Postcodes))
            .Order()
            .ToList();

        Assert.NotNull(found);
        Assert.Equal(distances.Count(metres => metres <= MetresPerMile) / (double)total, found.Within1Mile, 4);
        Assert.Equal(distances.Count(metres => metres <= 3 * MetresPerMile) / (double)total, found.Within3Miles, 4);
        Assert.Equal(
            to.Count == 0 ? null : (int)Math.Round(distances[(total - 1) / 2], MidpointRounding.AwayFromZero),
            found.MedianMetres);
    }

    private static void AssertNoNearer(Reach before, Reach after)
    {
        Assert.True(after.Within1Mile <= before.Within1Mile);
        Assert.True(after.Within3Miles <= before.Within3Miles);
        Assert.True(after.MedianMetres is null || after.MedianMetres >= before.MedianMetres);
    }

    private static IEnumerable<string> Slugs(IEnumerable<CounterOnADay> counters) =>
        counters.Select(counter => counter.Station.Slug);
}
