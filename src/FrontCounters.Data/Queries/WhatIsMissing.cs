using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>What the record does not know, counted on the days asked about.</summary>
public sealed record WhatIsMissing
{
    private const string CountersBefore2017 = "2017-counters-before";

    private static readonly string[] StoredInPart = ["met-foi-21-021807", "met-foi-22-023552"];

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

    /// <summary>The figure whose note tells of the official table that could not be read.</summary>
    public required Figure? Table { get; init; }

    /// <summary>Answers to requests for information that are stored without what was attached to them.</summary>
    public required IReadOnlyList<Source> WithoutAttachment { get; init; }

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
            WithoutAttachment = sources.FindAll(source => StoredInPart.Contains(source.Id)),
            Table = record.Figures.FirstOrDefault(figure => figure.Id == CountersBefore2017),
        };

        IReadOnlyList<Station> Stations(Func<CounterOnADay, bool> isMeant) =>
            [.. counters.Where(isMeant).Select(counter => counter.Station)];
    }

    private static bool IsWithoutHours(CounterState state) =>
        state.Service == Service.Open || (state.Service == Service.Limited && state.Hours is null);
}
