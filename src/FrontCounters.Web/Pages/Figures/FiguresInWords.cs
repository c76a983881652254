using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Figures;

/// <summary>What the list of figures says.</summary>
public static class FiguresInWords
{
    /// <summary>
    /// What figures answer: the question of their disagreement, else what is counted, as the record defines it:
    /// <c>Front counters to close under the draft of January 2013, and one other figure</c>.
    /// </summary>
    public static string Question(FigureQuestion question)
    {
        if (question.Disagreement is { } known)
        {
            return known.Disagreement.Question;
        }

        var first = question.Figures[0];
        return question.Figures.All(other => other.Figure.Definition == first.Figure.Definition)
            ? Defined(first)
            : $"{Defined(first)}, and {Say.Count(question.Figures.Count - 1, "other figure")}";
    }

    private static string Defined(ContestedFigure contested) => contested.Figure.Definition.TrimEnd('.');
}
