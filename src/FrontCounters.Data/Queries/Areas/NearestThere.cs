using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;

namespace FrontCounters.Data.Queries.Areas;

/// <summary>The counter nearest to an area on a day: what a table of many areas shows of a whole answer.</summary>
/// <param name="Counter">None where none is known to have been open.</param>
/// <param name="Metres">From the area's middle, in a straight line; 0 where there is none.</param>
/// <param name="FromMetres">The least that it can be from anywhere in the area.</param>
/// <param name="ToMetres">The most.</param>
/// <param name="AnotherMayBeNearer">
/// True where one without a known place, or of which no source settles whether it met the need, may be nearer.
/// </param>
public readonly record struct NearestThere(CounterOnADay? Counter, int Metres, int FromMetres, int? ToMetres, bool AnotherMayBeNearer)
{
    internal static NearestThere From(NearestAnswer answer) => new(
        answer.Nearest?.Counter,
        answer.Nearest?.Metres ?? 0,
        answer.Nearest?.FromMetres ?? 0,
        answer.Nearest?.ToMetres,
        answer.PerhapsNearer.Count + answer.NotKnown.Count > 0);

    /// <summary>How much farther than on another day; negative where it is nearer, none where either is not known.</summary>
    public int? FartherThan(NearestThere then) => Counter is null || then.Counter is null ? null : Metres - then.Metres;
}
