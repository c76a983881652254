using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>Figures that answer one question differently, with the stages of the round.</summary>
public sealed record Rivals(FigureQuestion Question, IReadOnlyList<Stage> Stages);
