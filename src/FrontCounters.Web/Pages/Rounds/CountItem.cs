using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>One count of London's counters: a point, step or diamond of the chart over time.</summary>
public sealed record CountItem
{
    /// <summary>The figure's id, <c>counted-</c> with the first day, or the stage as round and slug.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// <c>stated</c> by sources, <c>counted</c> by name from its date until the next one, or <c>expected</c> by a
    /// stage.
    /// Kinds have definitions of their own and do not mix.
    /// </summary>
    public required string Kind { get; init; }

    public required PartialDate Date { get; init; }

    public required int Open { get; init; }

    [JsonPropertyName("open24Hours")]
    public int? OpenTwentyFourHours { get; init; }

    /// <summary>Counters of which no source settles whether they were open; not in <see cref="Open"/>.</summary>
    public int? Unknown { get; init; }

    public required string Definition { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>Slugs of the counters that make the difference to the count before.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>All of a series, kind by kind, each oldest first.</summary>
    public static IEnumerable<CountItem> All(CountersOverTime counts, DateOnly known) =>
        counts.Stated.Select(figure => From(figure, known)).Concat(counts.Counted.Select(step => From(step, known)))
            .Concat(counts.Expected.Select(From));

    private static CountItem From(Figure figure, DateOnly known) => new()
    {
        Id = figure.Id,
        Kind = "stated",
        Date = figure.Date!.Value,
        Open = (int)figure.Value,
        Definition = figure.Definition,
        Standing = figure.Standing,
        Url = FactInWords.Address(figure),
        Sources = Cited.Ids(known, figure),
        Evidence = FactLinks.Address(figure),
        Facts = FactLinks.All(figure),
    };

    private static CountItem From(CountOnADay step, DateOnly known) => new()
    {
        Id = $"counted-{step.Day:O}",
        Kind = "counted",
        Date = PartialDate.FromDay(step.Day),
        Open = step.Open,
        OpenTwentyFourHours = step.OpenTwentyFourHours,
        Unknown = step.Unknown,
        Definition = CountsInWords.CountedDefinition,
        Standing = step.IsDue ? Standing.Scheduled : Standing.Inferred,
        Changed = [.. step.Changed.Select(change => change.Station.Slug)],
        Url = $"/stations?on={step.Day:O}",
        Sources = Cited.Ids(known, step.Facts),
        Facts = FactLinks.All(step.Facts),
    };

    private static CountItem From(ExpectedCount expected) => new()
    {
        Id = expected.Stage.FactId,
        Kind = "expected",
        Date = PartialDate.FromDay(expected.Stage.Date),
        Open = expected.Open,
        Definition = CountsInWords.ExpectedDefinition(expected),
        Standing = expected.Stage.Standing,
        Url = $"/rounds/{expected.Stage.FactId}",
        Sources = Cited.Ids(expected.Stage),
        Evidence = FactLinks.Address(expected.Stage),
        Facts = FactLinks.All(expected.Stage),
    };
}
