using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>
/// What differs, counter by counter, from the earlier of two stages to the later one; lists hold station slugs. All are
/// empty where either stage names no counter.
/// </summary>
public sealed record ComparedStages
{
    /// <summary>The other stage.</summary>
    public required string Stage { get; init; }

    /// <summary>False where either stage names no counter, so that only counts can be compared.</summary>
    public required bool ByName { get; init; }

    /// <summary>To close under the earlier, to stay under the later.</summary>
    public required IReadOnlyList<string> Reprieved { get; init; }

    /// <summary>To close under the later, and not under the earlier.</summary>
    public required IReadOnlyList<string> Added { get; init; }

    /// <summary>Named by the earlier plan; the later plan has nothing on them.</summary>
    public required IReadOnlyList<string> Dropped { get; init; }

    /// <summary>Another outcome, or other hours.</summary>
    public required IReadOnlyList<string> Changed { get; init; }

    /// <summary>The same, with another day.</summary>
    public required IReadOnlyList<string> Dated { get; init; }

    /// <summary>Not named by the earlier, and not to close.</summary>
    public required IReadOnlyList<string> NewlyNamed { get; init; }

    public static ComparedStages From(Stage against, StageComparison comparison)
    {
        return new ComparedStages
        {
            Stage = against.Slug,
            ByName = comparison.IsByName,
            Reprieved = Slugs(ChangeKind.Reprieved),
            Added = Slugs(ChangeKind.Added),
            Dropped = Slugs(ChangeKind.Dropped),
            Changed = Slugs(ChangeKind.Changed),
            Dated = Slugs(ChangeKind.Dated),
            NewlyNamed = Slugs(ChangeKind.NewlyNamed),
        };

        IReadOnlyList<string> Slugs(ChangeKind kind) => [.. comparison.OfKind(kind).Select(change => change.Station.Slug)];
    }
}
