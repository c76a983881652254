using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Data.Time;
using NodaTime;
using Xunit.Abstractions;

namespace FrontCounters.Data.Tests.Queries;

/// <summary>
/// The nearest open counter at every hour of five weeks, against the same worked out by hand: from the middle of every
/// sector; from every hundredth postcode where Code-Point Open is at hand; and from all of them, which takes minutes,
/// where <c>EVERY_POSTCODE</c> is set.
/// </summary>
public sealed class EveryPlaceTests(ITestOutputHelper output)
{
    private const int HoursOfAWeek = 168;
    private static readonly int Step = Environment.GetEnvironmentVariable("EVERY_POSTCODE") is null ? 100 : 1;
    private static readonly DateOnly Known = new(2026, 11, 22);

    // Before both rounds; the first day after the round of 2017, a bank holiday; another, with covers of 2020-21; before
    // the round of 2025; and today.
    private static readonly DateTime[] Weeks =
        [new(2017, 6, 30), new(2018, 1, 1), new(2021, 5, 28), new(2025, 7, 1), new(2026, 11, 22)];

    [Fact]
    public void Nearest_EverySectorAndHour_AgreesWithTheSameByHand() => Compare([.. Sectors()]);

    [FactWithCodePoint]
    public void Nearest_PostcodesAtEveryHour_AgreeWithTheSameByHand()
    {
        using var zip = CodePointZip.Open(CodePointOpen.Zip!);
        Compare([.. zip.Rows().Where(row => row.Easting > 0).Where((_, at) => at % Step == 0).Select(PlaceOf)]);
    }

    [Fact]
    public void Nearest_OneCounterFewer_IsNeverNearer()
    {
        var record = RealRecord.Record;
        foreach (var week in Weeks)
        {
            var london = record.LondonOn(new Clocks(DateOnly.FromDateTime(week), Known));
            foreach (var place in Sectors().Where((_, index) => index % 100 == 0))
            {
                var from = record.From(place);
                var all = from.Nearest(Need.Any, london).Nearest!.Metres;
                foreach (var closed in london.Counters.Where(counter => counter.State.IsOpen))
                {
                    var fewer = london with { Counters = [.. london.Counters.Where(counter => counter != closed)] };

                    var nearest = from.Nearest(Need.Any, fewer).Nearest;

                    // The other way about, opening it again never makes the distance larger.
                    Assert.True(nearest is null || nearest.Metres >= all, $"{place.Text} without {closed.Station.Slug}");
                }
            }
        }
    }

    private void Compare(IReadOnlyList<Place> places)
    {
        var moments = Weeks.SelectMany(week => Enumerable.Range(0, HoursOfAWeek).Select(hour => week.AddHours(hour)));
        var groups = moments.GroupBy(StatesAt, StringComparer.Ordinal).ToList();
        List<string> differences = [];
        foreach (var group in groups)
        {
            var seen = RealRecord.Record.SeenAt(Need.Open, InLondon(group.First()), Known);
            var byHand = new CountersByHand(RealRecord.Record, group.First());
            Parallel.ForEach(places, place =>
            {
                if (Difference(seen.NearestTo(RealRecord.Record.From(place)).Nearest!, byHand, place) is { } difference)
                {
                    lock (differences)
                    {
                        differences.Add($"{group.First()}: {difference}");
                    }
                }
            });
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(20)));
        Assert.Equal(Weeks.Length * HoursOfAWeek, groups.Sum(group => group.Count()));
        output.WriteLine(
            $"{places.Count} places at {Weeks.Length * HoursOfAWeek} hours, on which {groups.Count} different lists of "
            + "counters were open.");
    }

    /// <summary>Every counter's state at the moment; the two ways of finding them must agree first.</summary>
    private static string StatesAt(DateTime local)
    {
        var at = InLondon(local);
        var byHand = new CountersByHand(RealRecord.Record, local).States;
        var states = RealRecord.Record.Stations.ToDictionary(
            station => station.Slug,
            station => RealRecord.Record.OpenAt(station, at, Known).State switch
            {
                Openness.Open => true,
                Openness.Closed => false,
                _ => (bool?)null,
            },
            StringComparer.Ordinal);
        Assert.Equal(byHand, states);

        // Where a counter is may change with the day, too.
        return $"{local.Year} {string.Join(' ', states.Select(state => $"{state.Key}={state.Value}"))}";
    }

    private static string? Difference(CounterAtADistance nearest, CountersByHand byHand, Place place)
    {
        var (metres, slugs) = byHand.NearestTo(place.Position);
        var slug = nearest.Counter.Station.Slug;
        return slugs.Contains(slug) && Math.Abs(nearest.Metres - metres) <= 1
            ? null
            : $"{place.Text}: {slug} at {nearest.Metres} m, by hand {string.Join(" or ", slugs)} at {metres:0.0} m";
    }

    private static ZonedDateTime InLondon(DateTime local) => LondonTime.At(LocalDateTime.FromDateTime(local));

    private static Place PlaceOf(CodePointRow row)
    {
        var sector = row.Postcode.Sector;
        var position = BritishGrid.PositionOf(row.Easting, row.Northing);
        return new Place(row.Postcode.ToString(), PlaceKind.Postcode, sector, sector, position, 0, null);
    }

    private static IEnumerable<Place> Sectors() => RealRecord.Record.PostcodeAreas
        .Where(area => area.Kind == PostcodeAreaKind.Sector)
        .Select(area => RealRecord.Record.FindPlace(area.Code, Known).Place!);
}
