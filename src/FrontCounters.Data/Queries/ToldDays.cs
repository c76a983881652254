namespace FrontCounters.Data.Queries;

/// <summary>The days that tell how something has changed: before and after each round, and now.</summary>
public static class ToldDays
{
    /// <summary>Before the closures of the 2017 round.</summary>
    public static readonly DateOnly Before2017 = new(2017, 6, 30);

    /// <summary>After them.</summary>
    public static readonly DateOnly After2017 = new(2018, 1, 1);

    /// <summary>Before the closures of the 2025 round.</summary>
    public static readonly DateOnly Before2025 = new(2025, 7, 1);

    // The list of 6 August 2025 as it stood that month, on a day by which all of it was to be done.
    private const string ListStage = "list-august";
    private static readonly Clocks UnderTheList = new(new DateOnly(2026, 4, 1), new DateOnly(2025, 8, 20));

    /// <returns>
    /// Oldest first, <paramref name="last"/> at the end and once. What came after <paramref name="known"/> is left out.
    /// </returns>
    public static IReadOnlyList<ToldDay> DaysToTell(this CounterRecord record, DateOnly last, DateOnly known)
    {
        var list = record.Stages.FirstOrDefault(stage => stage.Slug == ListStage);
        return
        [
            .. new[] { Before2017, After2017, Before2025 }
                .Where(day => day <= known && day != last)
                .Select(day => new ToldDay(new Clocks(day, known), null)),
            .. UnderTheList.Known <= known && list is not null
                ? [new ToldDay(UnderTheList, list)]
                : Array.Empty<ToldDay>(),
            new ToldDay(new Clocks(last, known), null),
        ];
    }
}
