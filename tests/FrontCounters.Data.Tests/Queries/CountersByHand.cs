using System.Globalization;
using System.Text.RegularExpressions;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Tests.Queries;

/// <summary>
/// The counters of a moment and the nearest of them, worked out on purpose another way than the site's: from the rows
/// of the record alone, with clock times as a reader sees them, and straight through the Earth instead of along it.
/// </summary>
internal sealed partial class CountersByHand
{
    private const double EarthRadiusMetres = 6_371_008.8;
    private static readonly string[] Days = ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"];

    // The only ones in the weeks that are tried: New Year's Day, Spring bank holiday.
    private static readonly HashSet<DateTime> Holidays = [new(2018, 1, 1), new(2021, 5, 31)];

    private readonly List<(string Slug, double X, double Y, double Z)> open = [];

    /// <param name="record">The rows.</param>
    /// <param name="local">London's clocks; no night when they change.</param>
    public CountersByHand(CounterRecord record, DateTime local)
    {
        foreach (var station in record.Stations)
        {
            var isOpen = IsOpen(station, local);
            States.Add(station.Slug, isOpen);
            var point = station.Points.FirstOrDefault(point =>
                (point.From is null || point.From.Value.ToDateTime(default) <= local)
                && (point.To is null || point.To.Value.ToDateTime(default) > local));
            if (isOpen == true && point is not null)
            {
                var (x, y, z) = InSpace(point.Position);
                open.Add((station.Slug, x, y, z));
            }
        }
    }

    /// <summary>Whether each counter is open; none where it is not known.</summary>
    public Dictionary<string, bool?> States { get; } = new(StringComparer.Ordinal);

    /// <returns>The nearest open counters: more than one where they are as far to the metre.</returns>
    public (double Metres, List<string> Slugs) NearestTo(Position place)
    {
        var (x, y, z) = InSpace(place);
        var far = open.ConvertAll(counter =>
        {
            var chord = Math.Sqrt(
                Math.Pow(counter.X - x, 2) + Math.Pow(counter.Y - y, 2) + Math.Pow(counter.Z - z, 2));
            return (counter.Slug, Metres: 2 * EarthRadiusMetres * Math.Asin(chord / 2));
        });
        var least = far.Min(counter => counter.Metres);
        return (least, [.. far.Where(counter => counter.Metres < least + 1).Select(counter => counter.Slug)]);
    }

    private static bool? IsOpen(Station station, DateTime local)
    {
        var period = station.Periods.Single(period =>
            period.From.ToDateTime(default) <= local && (period.To is null || period.To.Value.ToDateTime(default) > local));
        return (period.Service, period.Hours?.ToString()) switch
        {
            (Service.TwentyFourHours, _) => true,
            (Service.None, _) => false,
            (Service.Limited or Service.Open, { } hours) => Holidays.Contains(local.Date) ? null : IsWithin(hours, local),
            _ => null,
        };
    }

    private static bool IsWithin(string hours, DateTime local) => Rule().Matches(hours).Any(rule =>
    {
        var first = Array.IndexOf(Days, rule.Groups["first"].Value);
        var last = rule.Groups["last"].Success ? Array.IndexOf(Days, rule.Groups["last"].Value) : first;
        var ahead = ((int)local.DayOfWeek - first + 7) % 7;
        return ahead <= (last - first + 7) % 7
            && local.TimeOfDay >= TimeSpan.Parse(rule.Groups["opens"].Value, CultureInfo.InvariantCulture)
            && local.TimeOfDay < TimeSpan.Parse(rule.Groups["closes"].Value, CultureInfo.InvariantCulture);
    });

    private static (double X, double Y, double Z) InSpace(Position position)
    {
        var (latitude, longitude) = (position.Latitude * Math.PI / 180, position.Longitude * Math.PI / 180);
        return (
            Math.Cos(latitude) * Math.Cos(longitude), Math.Cos(latitude) * Math.Sin(longitude), Math.Sin(latitude));
    }

    [GeneratedRegex(
        "(?<first>[A-Z][a-z])(-(?<last>[A-Z][a-z]))? (?<opens>[0-9:]{5})-(?<closes>[0-9:]{5})",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Rule();
}
