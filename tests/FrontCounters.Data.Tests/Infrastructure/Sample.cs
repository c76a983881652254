namespace FrontCounters.Data.Tests.Infrastructure;

/// <summary>
/// Which cases of a long test run: a part of them, another each day, so that each has its turn; or all of them, where
/// <c>FRONTCOUNTERS_THOROUGH</c> is 1, as <c>tests/run --thorough</c> sets it.
/// </summary>
public static class Sample
{
    /// <summary>Which day's sample it is: days since 1970.</summary>
    public static int Day { get; } = (DateTime.UtcNow - DateTime.UnixEpoch).Days;

    /// <summary>Whether every case runs.</summary>
    public static bool IsWhole { get; } = Environment.GetEnvironmentVariable("FRONTCOUNTERS_THOROUGH") is "1";

    /// <summary>Today's cases.</summary>
    /// <param name="number">In how many days each has its turn.</param>
    /// <param name="cases">All of them, in an order that does not change from day to day.</param>
    public static IEnumerable<T> OneIn<T>(int number, IEnumerable<T> cases) => cases.Where((_, at) => IsToday(number, at));

    /// <summary>The first, which stand for their kind every day, and of the others today's.</summary>
    /// <param name="always">How many of them stand for their kind.</param>
    /// <param name="number">In how many days each of the others has its turn.</param>
    /// <param name="cases">All of them, in an order that does not change from day to day.</param>
    public static IEnumerable<T> FirstAndOneIn<T>(int always, int number, IReadOnlyCollection<T> cases) =>
        cases.Take(always).Concat(OneIn(number, cases.Skip(always)));

    /// <summary>The same of addresses of pages: of each folder the first, and today's of the others in it.</summary>
    /// <param name="always">How many of them stand for their folder.</param>
    /// <param name="number">In how many days each of the others has its turn.</param>
    /// <param name="paths">All of them, in an order that does not change from day to day.</param>
    public static IEnumerable<string> OfEachFolder(int always, int number, IEnumerable<string> paths) => paths
        .GroupBy(path => (path.Split('/')[1], path.Count(sign => sign == '/')))
        .SelectMany(folder => FirstAndOneIn(always, number, [.. folder]));

    /// <summary>Whether a case is among today's.</summary>
    /// <param name="number">In how many days it has its turn.</param>
    /// <param name="at">What tells it from the others: its place among them, or a hash that is the same in every process.</param>
    public static bool IsToday(int number, int at) => IsWhole || at % number == Day % number;
}
