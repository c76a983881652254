using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

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

    public IReadOnlyList<StageChange> Of(ChangeKind kind) => [.. Changes.Where(change => change.Kind == kind)];

    private static IEnumerable<StageChange> ChangesBetween(
        IReadOnlyDictionary<Station, Decision> before, IReadOnlyDictionary<Station, Decision> after) =>
        before.Count == 0 || after.Count == 0
            ? []
            : before.Keys.Union(after.Keys)
                .OrderBy(station => station.Name, StringComparer.Ordinal)
                .Select(station => StageChange.Of(
                    station, before.GetValueOrDefault(station), after.GetValueOrDefault(station)));
}
