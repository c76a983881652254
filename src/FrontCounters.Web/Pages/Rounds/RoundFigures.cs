using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>Figures of a round as rows of one table, with its stages to tell what they belong to.</summary>
public sealed record RoundFigures(IReadOnlyList<ContestedFigure> Figures, IReadOnlyList<Stage> Stages);

/// <summary>Figures that answer one question differently, with the stages of the round.</summary>
public sealed record Rivals(FigureQuestion Question, IReadOnlyList<Stage> Stages);
