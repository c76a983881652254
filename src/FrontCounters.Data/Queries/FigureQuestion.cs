namespace FrontCounters.Data.Queries;

/// <summary>Every figure that answers one question, or is an answer to one disagreement, side by side.</summary>
/// <param name="Question">What groups them: <c>saving-a-year-final-2017</c>.</param>
/// <param name="Figures">The values, each with its definition and its sources.</param>
public sealed record FigureQuestion(string Question, IReadOnlyList<ContestedFigure> Figures)
{
    /// <summary>True where there are several values.</summary>
    public bool IsContested => Figures.Count > 1;

    /// <summary>The disagreement that the first of them is an answer to, if any.</summary>
    public KnownDisagreement? Disagreement => Figures[0].Disagreement;

    /// <summary>True where each answer of that disagreement is among the figures, so that they tell all of it.</summary>
    public bool TellsItsDisagreement => Disagreement is { } known
        && known.Claims.All(claim => Figures.Any(contested => claim.Facts.Contains(contested.Figure.Key)));
}
