using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Nearest;

/// <summary>The straight way from a place to a point at which a counter is or once was.</summary>
/// <param name="From">The place, or the middle of an area.</param>
/// <param name="To">The point.</param>
/// <param name="Metres">How far that is, to the metre.</param>
/// <param name="FromMetres">The least it can be from anywhere in the area; the same where it is one spot.</param>
/// <param name="ToMetres">The most it can be; none where the area's spread is not known.</param>
/// <param name="CrossesThames">True where it is on the other bank; none where that is not known.</param>
public sealed record StraightLine(
    Position From, StationPoint To, int Metres, int FromMetres, int? ToMetres, bool? CrossesThames)
{
    /// <summary>From the place to the point: <c>north-east</c>; none where it is the place itself.</summary>
    public string? Direction => Metres == 0 ? null : From.DirectionTo(To.Position);

    /// <summary>
    /// To every point of the record, nearest first, ties by the station's slug: found once for a place, however many
    /// days and needs it is asked about.
    /// </summary>
    public static IReadOnlyList<StraightLine> AllFrom(Place place, CounterRecord record)
    {
        var bank = record.Boundaries.BankOf(place.Position);
        var ways = PointsOf(record).ConvertAll(point => Between(place, point.Point, bank.IsParted(point.Bank)));
        ways.Sort((one, other) => one.Metres == other.Metres
            ? string.CompareOrdinal(one.To.StationSlug, other.To.StationSlug)
            : one.Metres.CompareTo(other.Metres));
        return ways;
    }

    /// <summary>Every point of every station, and its bank of the Thames: each answer asks for all of them.</summary>
    private static List<PointOnBank> PointsOf(CounterRecord record) => record.Kept.Once<List<PointOnBank>>(() =>
    [
        .. record.Stations.SelectMany(station => station.Points)
            .Select(point => new PointOnBank(point, record.Boundaries.BankOf(point.Position))),
    ]);

    private static StraightLine Between(Place place, StationPoint point, bool? crossesThames)
    {
        var metres = place.Position.MetresTo(point.Position);
        var (least, most) = (metres, metres);
        foreach (var part in place.Parts)
        {
            var fromPart = part.Middle.MetresTo(point.Position);
            least = Math.Min(least, fromPart - part.SpreadMetres);
            most = Math.Max(most, fromPart + part.SpreadMetres);
        }

        return new StraightLine(
            place.Position,
            point,
            Whole(metres),
            Whole(Math.Max(least, 0)),
            place.SpreadMetres is null ? null : Whole(most),
            crossesThames);
    }

    private static int Whole(double metres) => (int)Math.Round(metres, MidpointRounding.AwayFromZero);
}

/// <summary>A point of a station, and its bank of the Thames; none where that is not known.</summary>
internal sealed record PointOnBank(StationPoint Point, Bank? Bank);
