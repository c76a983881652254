using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace FrontCounters.Data.Time;

/// <summary>
/// The bank holidays of England, by rule, so that they never run out. No source states what hours a front counter
/// keeps on one of them.
/// </summary>
/// <remarks>
/// Where New Year's Day, Christmas Day or Boxing Day falls on a weekend the official list has only the substitute day.
/// Here the day itself counts as well: nobody should read the standard Saturday hours on a Christmas Day.
/// </remarks>
public static class BankHolidays
{
    // Days moved or added by proclamation since 2013. The next one, when it is proclaimed, belongs here.
    private static readonly (DateOnly From, DateOnly To)[] Moved =
    [
        (new(2020, 5, 4), new(2020, 5, 8)), // 75 years after the war in Europe ended
        (new(2022, 5, 30), new(2022, 6, 2)), // to adjoin the Platinum Jubilee
    ];

    private static readonly DateOnly[] Added =
    [
        new(2022, 6, 3), // the Platinum Jubilee
        new(2022, 9, 19), // the State Funeral of Queen Elizabeth II
        new(2023, 5, 8), // the Coronation of King Charles III
    ];

    private static readonly ConcurrentDictionary<int, FrozenSet<DateOnly>> Years = new();

    /// <summary>
    /// Whether it is a bank holiday, or a New Year's Day, Christmas Day or Boxing Day that has a substitute.
    /// </summary>
    public static bool Include(DateOnly day) =>
        Years.GetOrAdd(day.Year, Kept).Contains(day);

    /// <summary>The bank holidays of a year as they are officially listed, in order: none falls on a weekend.</summary>
    /// <param name="year">From 2013 on; the days proclaimed before are not kept.</param>
    public static IReadOnlyList<DateOnly> Official(int year)
    {
        var easter = EasterSunday(year);
        DateOnly[] movable =
        [
            easter.AddDays(-2),
            easter.AddDays(1),
            MondayFrom(new(year, 5, 1)),
            MondayFrom(new(year, 5, 25)), // the last Monday of the month, as in August
            MondayFrom(new(year, 8, 25)),
        ];
        return
        [
            .. movable.Select(day => Moved.Where(move => move.From == day).Select(move => move.To).Append(day).First())
                .Concat(Fixed(year).Select(Observed))
                .Concat(Added.Where(day => day.Year == year))
                .Order(),
        ];
    }

    private static FrozenSet<DateOnly> Kept(int year) => Official(year).Concat(Fixed(year)).ToFrozenSet();

    private static DateOnly[] Fixed(int year) => [new(year, 1, 1), new(year, 12, 25), new(year, 12, 26)];

    /// <summary>The day itself or, where that is on a weekend, its substitute.</summary>
    private static DateOnly Observed(DateOnly day)
    {
        var isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return (isWeekend, day.Month) switch
        {
            (false, _) => day,
            (true, 1) => MondayFrom(day),
            (true, _) => day.AddDays(2), // past the other of the two days, which is a weekend or a Monday
        };
    }

    private static DateOnly MondayFrom(DateOnly day) => day.AddDays((8 - (int)day.DayOfWeek) % 7);

    /// <summary>The Sunday after the first full moon, as the church reckons it, from 21 March on.</summary>
    private static DateOnly EasterSunday(int year)
    {
        var golden = (year % 19) + 1;
        var century = (year / 100) + 1;
        var leapDaysDropped = (3 * century / 4) - 12;
        var moonsCorrection = (((8 * century) + 5) / 25) - 5;
        var epact = ((11 * golden) + 20 + moonsCorrection - leapDaysDropped + 30) % 30;
        if (epact == 24 || (epact == 25 && golden > 11))
        {
            epact++;
        }

        var fullMoon = new DateOnly(year, 3, 1).AddDays(43 - epact + (epact > 23 ? 30 : 0));
        return fullMoon.AddDays(7 - (int)fullMoon.DayOfWeek);
    }
}
