using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>What was found in the one box.</summary>
public sealed record SearchAnswer
{
    /// <summary>The most that are listed: past these, other words find more than reading on.</summary>
    public const int Most = 100;

    public required SearchQuestion Question { get; init; }

    /// <summary>At most <see cref="Most"/>: places of that name first, then the likeliest.</summary>
    public required IReadOnlyList<Found> Listed { get; init; }

    /// <summary>How many were found of each kind, whichever kind was asked for.</summary>
    public required IReadOnlyDictionary<FoundKind, int> Counts { get; init; }

    /// <summary>False where nothing holds every word, so that what holds some is listed.</summary>
    public required bool HoldAllWords { get; init; }

    /// <summary>Stations and boroughs that were perhaps meant, where nothing holds every word.</summary>
    public required IReadOnlyList<Fact> Suggestions { get; init; }

    /// <summary>The postcode that was typed, or the part of one; none where it was none.</summary>
    public required Place? Postcode { get; init; }

    /// <summary>Found of the kind that was asked for, listed or not.</summary>
    public int Total => Question.Kind is { } kind ? Counts.GetValueOrDefault(kind) : Counts.Values.Sum();
}
