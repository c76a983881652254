using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>The story of one round: what the list says of it, with its stages, figures and events.</summary>
public sealed record RoundStoryItem : RoundItem
{
    private RoundStoryItem(RoundStory story) : base(story)
    {
    }

    [JsonPropertyOrder(1)]
    public required IReadOnlyList<StageSummary> Stages { get; init; }

    /// <summary>Rival answers to one question stand together, contested questions first.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<RoundFigure> Figures { get; init; }

    /// <summary>Oldest first.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<RoundEvent> Events { get; init; }

    /// <summary>Ids; each is at <c>/quotations/{id}</c>.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<string> Quotations { get; init; }

    /// <summary>Ids; each is at <c>/disagreements/{id}</c>.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<string> Disagreements { get; init; }

    [JsonPropertyOrder(1)]
    public required DateOnly On { get; init; }

    [JsonPropertyOrder(1)]
    public required DateOnly Known { get; init; }

    [JsonPropertyOrder(1)]
    public required DateOnly AsOf { get; init; }

    [JsonPropertyOrder(1)]
    public required string Release { get; init; }

    public static RoundStoryItem FromStory(RequestContext answering, RoundStory story) => new(story)
    {
        Stages = [.. story.Stages.Select(stage => StageSummary.From(stage, story.Known))],
        Figures = [.. story.Figures.SelectMany(question => question.Figures).Select(RoundFigure.From)],
        Events = [.. story.Events.Select(RoundEvent.From)],
        Quotations = [.. story.Quotations.Select(quotation => quotation.Id)],
        Disagreements = [.. story.Disagreements.Select(known => known.Disagreement.Id)],
        On = answering.Asked.On,
        Known = answering.Asked.Known,
        AsOf = answering.Record.AsOf(answering.Asked.Known),
        Release = answering.Record.Release.Id,
    };
}
