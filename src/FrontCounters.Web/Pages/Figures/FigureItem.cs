using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Figures;

/// <summary>One number that a source states.</summary>
public sealed record FigureItem
{
    public required string Id { get; init; }

    /// <summary>Rival values share it.</summary>
    public required string Question { get; init; }

    public string? Round { get; init; }

    public string? Stage { get; init; }

    public string? Borough { get; init; }

    public string? Station { get; init; }

    public required decimal Value { get; init; }

    /// <summary>The upper end, where the source gives a range.</summary>
    public decimal? ValueTo { get; init; }

    public required string Unit { get; init; }

    /// <summary>What exactly is counted.</summary>
    public required string Definition { get; init; }

    /// <summary>What day, month or year the number is about: as precise as its source.</summary>
    public PartialDate? Date { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>How many values answer the question, this one counted.</summary>
    public required int Values { get; init; }

    /// <summary>True where the record's rule puts this value before its rivals.</summary>
    public required bool Leads { get; init; }

    /// <summary>The disagreement in which it is one of the answers.</summary>
    public string? Disagreement { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static IEnumerable<FigureItem> FromQuestion(FigureQuestion question) => question.Figures.Select(contested => new FigureItem
    {
        Id = contested.Figure.Id,
        Question = contested.Figure.Question,
        Round = contested.Figure.RoundSlug,
        Stage = contested.Figure.StageSlug,
        Borough = contested.Figure.BoroughSlug,
        Station = contested.Figure.StationSlug,
        Value = SiteJson.Trimmed(contested.Figure.Value),
        ValueTo = contested.Figure.ValueTo is { } upper ? SiteJson.Trimmed(upper) : null,
        Unit = contested.Figure.Unit,
        Definition = contested.Figure.Definition,
        Date = contested.Figure.Date,
        Standing = contested.Figure.Standing,
        Values = question.Figures.Count,
        Leads = contested.Leads,
        Disagreement = contested.Disagreement?.Disagreement.Id,
        Url = FigureInWords.Address(contested.Figure),
        Evidence = FactLinks.Address(contested.Figure),
        Facts = FactLinks.All(contested.Figure),
        Sources = Cited.Ids(contested.Figure),
    });
}
