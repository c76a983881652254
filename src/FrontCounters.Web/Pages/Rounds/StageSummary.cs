using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>A stage of a round with the counts that it stated itself.</summary>
public record StageSummary
{
    protected StageSummary(Stage stage, DateOnly known)
    {
        Round = stage.RoundSlug;
        Stage = stage.Slug;
        Name = stage.Name;
        Kind = stage.StageKind;
        Date = stage.Date;
        Ends = stage.Ends;
        Due = stage.Due;
        DueStanding = stage.DueStanding;
        Before = stage.Before;
        Before24Hours = stage.Before24Hours;
        Remaining = stage.Remaining;
        Remaining24Hours = stage.Remaining24Hours;
        Closing = stage.Closing;
        SupersededBy = stage.Successor(known)?.Slug;
        IsSuperseded = stage.IsSuperseded(known);
        Standing = stage.Standing;
        Summary = stage.Summary;
        Named = stage.Decisions.Count;
        Url = $"/rounds/{stage.RoundSlug}/{stage.Slug}";
        Sources = stage.SourceIds;
    }

    public string Round { get; }

    /// <summary>The stage's slug, unique within its round.</summary>
    public string Stage { get; }

    public string Name { get; }

    public StageKind Kind { get; }

    /// <summary>The day on which it became known.</summary>
    public DateOnly Date { get; }

    /// <summary>The last day of its consultation, where it had one.</summary>
    public DateOnly? Ends { get; }

    /// <summary>The day by which its changes were due.</summary>
    public DateOnly Due { get; }

    /// <summary><c>inferred</c> where no source gives the due day and it is ours.</summary>
    public Standing DueStanding { get; }

    public int? Before { get; }

    public int? Before24Hours { get; }

    public int? Remaining { get; }

    public int? Remaining24Hours { get; }

    public int? Closing { get; }

    /// <summary>The stage that came in its place, or that carried it out, if known by then.</summary>
    public string? SupersededBy { get; }

    /// <summary>True where that stage is another plan: then this one is not what was decided in the end.</summary>
    [JsonPropertyName("superseded")]
    public bool IsSuperseded { get; }

    public Standing Standing { get; }

    public string Summary { get; }

    /// <summary>How many counters it names.</summary>
    public int Named { get; }

    public string Url { get; }

    public IReadOnlyList<string> Sources { get; }

    public static StageSummary From(Stage stage, DateOnly known) => new(stage, known);
}
