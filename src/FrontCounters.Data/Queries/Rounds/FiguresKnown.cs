using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Rounds;

/// <summary>Every number that sources state, of all rounds.</summary>
public static class FiguresKnown
{
    /// <summary>
    /// By question, as known on a day, so that rival values stand side by side; in the order of what questions are about, so that
    /// those about one thing, such as the share of crime reported at counters, follow each other whatever round told them.
    /// </summary>
    public static IReadOnlyList<FigureQuestion> QuestionsKnown(this CounterRecord record, DateOnly known) =>
        record.Kept.GetOrAdd<DateOnly, IReadOnlyList<FigureQuestion>>(known, _ =>
        [
            .. FigureQuestion.Group(
                    record.Figures.Where(figure => figure.KnownFrom <= known),
                    [.. record.Disagreements.Select(disagreement => KnownDisagreement.From(disagreement, known)).OfType<KnownDisagreement>()])
                .OrderBy(question => question.About, StringComparer.Ordinal)
                .ThenBy(question => question.Question, StringComparer.Ordinal),
        ]);
}

/// <summary>Which figures are asked for; what is null or false asks for all.</summary>
/// <param name="Round">A round's slug.</param>
/// <param name="Borough">A borough: figures about it, and about its counters.</param>
/// <param name="Question">One question's id.</param>
/// <param name="OnlyRivals">Only questions with several values.</param>
public sealed record FigureFilter(string? Round, Borough? Borough, string? Question, bool OnlyRivals)
{
    /// <summary>A question is left whole where one of its values is asked for: its rivals belong beside it.</summary>
    public bool Holds(FigureQuestion question) =>
        (!OnlyRivals || question.IsContested)
        && question.Figures.Any(contested => Holds(contested.Figure));

    private bool Holds(Figure figure) =>
        (Round is null || figure.RoundSlug == Round)
        && (Borough is null || figure.BoroughSlug == Borough.Slug || Borough.Stations.Any(station => station.Slug == figure.StationSlug))
        && (Question is null || figure.Question == Question);
}
