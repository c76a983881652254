using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Evidence;

/// <summary>What the record does not know, counted on the days asked about.</summary>
public sealed record WhatIsMissing
{
    /// <summary>The day of the newest source.</summary>
    public required DateOnly Newest { get; init; }

    /// <summary>When sources were last looked for; none before the first time that is written down.</summary>
    public required Looked? Looked { get; init; }

    /// <summary>Counters whose state was to begin, and no source says that it did.</summary>
    public required int OnlyPlanned { get; init; }

    /// <summary>Counters of which it is not known whether they are open.</summary>
    public required IReadOnlyList<Station> Unknown { get; init; }

    /// <summary>Open counters whose hours no source states.</summary>
    public required IReadOnlyList<Station> WithoutHours { get; init; }

    public required IReadOnlyList<Station> WithoutPoint { get; init; }

    public required int Undated { get; init; }

    public required int WithoutAddress { get; init; }

    public required int Mirrored { get; init; }

    /// <summary>Gaps that are written down, those about sources only once one of them was published.</summary>
    public required IReadOnlyList<WrittenGap> Written { get; init; }

    public static WhatIsMissing In(CounterRecord record, Clocks clocks)
    {
        var counters = record.LondonOn(clocks).Counters;
        var sources = record.Sources.Where(source => source.LatestDay <= clocks.Known).ToList();
        return new WhatIsMissing
        {
            Newest = record.AsOf(clocks.Known),
            Looked = record.LookedBy(clocks.Known),
            OnlyPlanned = counters.Count(counter => counter.State.IsDue),
            Unknown = Stations(counter => counter.State.Service == Service.Unknown),
            WithoutHours = Stations(counter => IsWithoutHours(counter.State)),
            WithoutPoint = [.. record.Stations.Where(station => station.Points.Count == 0)],
            Undated = sources.Count(source => source.Date is null),
            WithoutAddress = sources.Count(source => source.Address is null),
            Mirrored = sources.Count(source => source.Mirror),
            Written =
            [
                .. record.Gaps
                    .Select(gap => new WrittenGap(
                        gap,
                        record.Figures.FirstOrDefault(figure => figure.Id == gap.FigureId),
                        sources.FindAll(source => gap.HeldInPart.Contains(source.Id))))
                    .Where(gap => gap.HeldInPart.Count > 0 || gap.Gap.HeldInPart.Count == 0),
            ],
        };

        IReadOnlyList<Station> Stations(Func<CounterOnADay, bool> isMeant) =>
            [.. counters.Where(isMeant).Select(counter => counter.Station)];
    }

    private static bool IsWithoutHours(CounterState state) =>
        state.Service == Service.Open || (state.Service == Service.Limited && state.Hours is null);
}

/// <summary>A gap that is written down, with what it names.</summary>
/// <param name="Gap">The gap.</param>
/// <param name="Figure">The figure whose note ends its sentence, where it has one.</param>
/// <param name="HeldInPart">Those of its sources that had been published.</param>
public sealed record WrittenGap(KnownGap Gap, Figure? Figure, IReadOnlyList<Source> HeldInPart);
