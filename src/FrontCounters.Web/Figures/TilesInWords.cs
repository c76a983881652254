using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Web.Days;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Figures;

/// <summary>What the maps of tiles say in words.</summary>
public static class TilesInWords
{
    public const string Key =
        "Filled: a counter open day and night. Outlined: open, none by night. Cross: none. Question mark: not known. Dashed: due, not confirmed.";

    /// <summary>Counted by name: a source may have counted others.</summary>
    public const string ByName =
        "The numbers are the counters that this record names, borough by borough. Sources of the time gave other totals for some days.";

    /// <summary>The day and how many were open on it, over its map.</summary>
    public static string Caption(LondonOnADay london, AskedClocks asked) =>
        $"{When(london, asked)}: {Total(london)}";

    public static string When(LondonOnADay london, AskedClocks asked) =>
        london.Clocks.On == asked.Today ? "Today" : Say.Day(london.Clocks.On);

    public static string Total(LondonOnADay london) => london switch
    {
        { IsCounted: false } => "not counted by name",
        { TellsHowMany: false } => "not known how many",
        _ => $"{Due(london)}{NotKnown(london)}",
    };

    /// <summary>The count, and how much of it is only due: all, some or none.</summary>
    public static string Due(LondonOnADay london) => london.OfTheOpen.Due switch
    {
        0 => $"{london.Open} open",
        var due when due == london.Open => $"{london.Open} due to be open",
        var due => $"{london.Open} open, {due} of them only due",
    };

    /// <summary>Those that no source settles, after a count that leaves them out; blank where there are none.</summary>
    public static string NotKnown(LondonOnADay london) => london.Unknown == 0 ? "" : $", {Say.Number(london.Unknown)} not known";

    /// <summary>The change that the pictures show: in how many boroughs one is open by night, then and last.</summary>
    public static string? ByNight(IReadOnlyList<LondonOnADay> days, IReadOnlyList<BoroughCount> first, IReadOnlyList<BoroughCount> last, AskedClocks asked)
    {
        if (days is not [{ IsCounted: true } then, .., { IsCounted: true } now] || !then.TellsHowMany || !now.TellsHowMany)
        {
            return null;
        }

        var (before, after) = (first.Count(HasNight), last.Count(HasNight));
        var none = last.Count(count => count.HasNone && TileStates.From(count) != TileState.OtherForce);
        return $"On {Say.Day(then.Clocks.On)} {Say.Count(before, "borough")} had a front counter open day and night. "
            + (now.Clocks.On == asked.Today ? "Today " : $"On {Say.Day(now.Clocks.On)} ")
            + $"{Say.Count(after, "borough")} {Have(after)} one"
            + (none == 0 ? "." : $", and {Say.Number(none)} {Have(none)} none at all.");

        string Have(int many) => now.IsDue ? "should have" : now.Clocks.On < asked.Today ? "had" : Say.Verb(many, "has", "have");
    }

    public static string Description(IEnumerable<BoroughCount> counts) => string.Join(" ", counts
        .GroupBy(TileStates.From)
        .OrderBy(alike => alike.Key)
        .Select(alike => $"{Say.Capital(Words(alike.Key))}: {Say.List(alike.Select(InOne))}."));

    /// <summary>A borough on a day, in a cell of the table.</summary>
    public static string Cell(BoroughCount count) => TileStates.From(count) switch
    {
        TileState.OtherForce => "another force",
        TileState.Unknown => "not known",
        TileState.None => TileStates.IsDue(count) ? "none, due" : "none",
        _ => TileStates.Number(count)
            + (count.OpenTwentyFourHours > 0 ? $", {count.OpenTwentyFourHours} day and night" : "")
            + (TileStates.IsDue(count) ? ", due" : ""),
    };

    private static bool HasNight(BoroughCount count) => count.OpenTwentyFourHours > 0;

    private static string InOne(BoroughCount count) => TileStates.From(count) is TileState.Open or TileState.DayAndNight
        ? $"{count.Borough.Name} {TileStates.Number(count)}"
        : count.Borough.Name;

    private static string Words(TileState state) => state switch
    {
        TileState.DayAndNight => "open day and night in",
        TileState.Open => "open, none by night, in",
        TileState.None => "none open in",
        TileState.Unknown => "not known in",
        TileState.OtherForce => "served by another force",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A tile without words."),
    };
}
