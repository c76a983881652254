using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Rounds;

/// <summary>
/// What stood decided at two stages of one round, counter by counter. It runs forward in time, whichever was asked for
/// first.
/// </summary>
public sealed record StageComparison
{
    private StageComparison(Stage earlier, Stage later) => (Earlier, Later) = (earlier, later);

    public Stage Earlier { get; }

    public Stage Later { get; }

    /// <summary>By station name; empty where either plan names none, since then only counts can be compared.</summary>
    public IReadOnlyList<StageChange> Changes { get; private init; } = [];

    public bool IsByName => Changes.Count > 0;

    public static StageComparison Between(Stage one, Stage other)
    {
        var (earlier, later) = one.Date <= other.Date ? (one, other) : (other, one);
        return new StageComparison(earlier, later)
        {
            Changes = [.. ChangesBetween(earlier.DecisionsStanding(), later.DecisionsStanding())],
        };
    }

    public IReadOnlyList<StageChange> OfKind(ChangeKind kind) => [.. Changes.Where(change => change.Kind == kind)];

    private static IEnumerable<StageChange> ChangesBetween(
        IReadOnlyDictionary<Station, Decision> before, IReadOnlyDictionary<Station, Decision> after) =>
        before.Count == 0 || after.Count == 0
            ? []
            : before.Keys.Union(after.Keys)
                .OrderBy(station => station.Name, StringComparer.Ordinal)
                .Select(station => StageChange.From(
                    station, before.GetValueOrDefault(station), after.GetValueOrDefault(station)));
}

/// <summary>How what is said of one counter differs from one stage of a round to a later one.</summary>
public enum ChangeKind
{
    /// <summary>It was to close and now stays, or a court set its closing aside.</summary>
    Reprieved,

    /// <summary>It is now to close and was not before.</summary>
    Added,

    /// <summary>The earlier plan named it; the later plan has nothing on it.</summary>
    Dropped,

    /// <summary>Another outcome, or other hours.</summary>
    Changed,

    /// <summary>The same outcome and hours, now with another day.</summary>
    Dated,

    /// <summary>Named for the first time, and not to close.</summary>
    NewlyNamed,

    /// <summary>The same stood decided at both, as far as the later one states it.</summary>
    Same,
}

/// <summary>What stood decided of one counter at two stages of a round.</summary>
/// <param name="Station">Whose counter it is.</param>
/// <param name="Before">What stood at the earlier stage; none where nothing had been said of it.</param>
/// <param name="After">What stood at the later stage; none where its plan has nothing on it.</param>
/// <param name="Kind">How the two differ.</param>
public sealed record StageChange(Station Station, Decision? Before, Decision? After, ChangeKind Kind)
{
    internal static StageChange From(Station station, Decision? before, Decision? after) =>
        new(station, before, after, KindOf(before, after));

    private static ChangeKind KindOf(Decision? before, Decision? after) => (before, after) switch
    {
        (_, null) => ChangeKind.Dropped,
        ({ Outcome: Outcome.Close }, _) when Stays(after.Outcome) => ChangeKind.Reprieved,
        (not { Outcome: Outcome.Close }, { Outcome: Outcome.Close }) => ChangeKind.Added,
        (null, _) => ChangeKind.NewlyNamed,
        // A later plan that states no hours says nothing against those of the earlier one.
        _ when after is { Outcome: Outcome.Stay, Hours: null, Effective: null } && Stays(before.Outcome) => ChangeKind.Same,
        _ when before.Outcome != after.Outcome || !Equals(before.Hours, after.Hours) => ChangeKind.Changed,
        _ when after.Effective is not null && before.Effective != after.Effective => ChangeKind.Dated,
        _ => ChangeKind.Same,
    };

    private static bool Stays(Outcome outcome) =>
        outcome is Outcome.StayTwentyFourHours or Outcome.StayLimited or Outcome.Stay or Outcome.Reopen
            or Outcome.Quashed;
}
