using System.Globalization;
using FrontCounters.Data.Queries.Counters;

namespace FrontCounters.Data.Tests.Infrastructure;

/// <summary>Days as tests write them.</summary>
internal static class Days
{
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Clocks On(string on, string known) => new(Day(on), Day(known));
}
