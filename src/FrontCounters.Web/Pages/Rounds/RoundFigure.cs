using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>A number that a source states, in the story of a round.</summary>
public sealed record RoundFigure
{
    public required string Id { get; init; }

    /// <summary>Rival answers share it.</summary>
    public required string Question { get; init; }

    public string? Stage { get; init; }

    public string? Borough { get; init; }

    public string? Station { get; init; }

    public required decimal Value { get; init; }

    /// <summary>The upper end, where the source gives a range.</summary>
    public decimal? ValueTo { get; init; }

    public required string Unit { get; init; }

    public required string Definition { get; init; }

    public PartialDate? Date { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>The disagreement in which it is one of the answers.</summary>
    public string? Disagreement { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public static RoundFigure From(ContestedFigure contested)
    {
        var figure = contested.Figure;
        return new RoundFigure
        {
            Id = figure.Id,
            Question = figure.Question,
            Stage = figure.StageSlug,
            Borough = figure.BoroughSlug,
            Station = figure.StationSlug,
            Value = SiteJson.Trimmed(figure.Value),
            ValueTo = figure.ValueTo is { } upper ? SiteJson.Trimmed(upper) : null,
            Unit = figure.Unit,
            Definition = figure.Definition,
            Date = figure.Date,
            Standing = figure.Standing,
            Disagreement = contested.Disagreement?.Disagreement.Id,
            Url = FactInWords.Address(figure),
            Sources = [.. figure.Sources.Select(source => source.Id).Distinct()],
        };
    }
}
