using FrontCounters.Data.Time;

namespace FrontCounters.Data.Record;

/// <summary>A number that a source states. Several may answer one <see cref="Question"/>.</summary>
public sealed class Figure : Fact
{
    public required string Id { get; init; }

    /// <summary>Groups rival answers to the same question: <c>saving-a-year-final-2017</c>.</summary>
    public required string Question { get; init; }

    public string? RoundSlug { get; init; }

    public string? StageSlug { get; init; }

    public string? BoroughSlug { get; init; }

    public string? StationSlug { get; init; }

    public required decimal Value { get; init; }

    /// <summary>The upper end, where the source gives a range.</summary>
    public decimal? ValueTo { get; init; }

    public required string Unit { get; init; }

    /// <summary>What exactly is counted.</summary>
    public required string Definition { get; init; }

    /// <summary>What day, month or year the number is about.</summary>
    public PartialDate? Date { get; init; }

    public required Standing Standing { get; init; }

    public string? Note { get; init; }

    public override FactKind Kind => FactKind.Figure;

    public override string FactId => Id;
}
