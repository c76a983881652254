using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>One stage: its counts, what it says of each counter it names, what differs from another stage.</summary>
public sealed record StageItem : StageSummary
{
    private StageItem(Stage stage, DateOnly known) : base(stage, known)
    {
    }

    [JsonPropertyOrder(1)]
    public required IReadOnlyList<DecisionItem> Decisions { get; init; }

    /// <summary>None where the stage is the first of its round and no other was asked for.</summary>
    [JsonPropertyOrder(1)]
    public ComparedStages? ComparedWith { get; init; }

    [JsonPropertyOrder(1)]
    public required DateOnly On { get; init; }

    [JsonPropertyOrder(1)]
    public required DateOnly Known { get; init; }

    [JsonPropertyOrder(1)]
    public required DateOnly AsOf { get; init; }

    [JsonPropertyOrder(1)]
    public required string Release { get; init; }

    public static StageItem From(RequestContext answering, Stage stage, Stage? against) => new(stage, answering.Asked.Known)
    {
        Decisions = [.. answering.Record.CountersNamedBy(stage).Select(named => DecisionItem.From(named.Decision))],
        ComparedWith = against is null ? null : ComparedStages.From(against, StageComparison.Between(stage, against)),
        On = answering.Asked.On,
        Known = answering.Asked.Known,
        AsOf = answering.Record.AsOf(answering.Asked.Known),
        Release = answering.Record.Release.Id,
    };
}
