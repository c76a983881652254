using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>A stage set against another of its round, as the page shows it.</summary>
public sealed record ComparedWith(Stage Against, StageComparison Comparison)
{
    /// <summary>The kinds of change, each with its counters; those without a change are only listed.</summary>
    public IEnumerable<(ChangeKind Kind, IReadOnlyList<StageChange> Changes)> ByKind =>
        Enum.GetValues<ChangeKind>()
            .Where(kind => kind != ChangeKind.Same)
            .Select(kind => (kind, Comparison.OfKind(kind)))
            .Where(group => group.Item2.Count > 0);

    /// <summary>Names of the counters of which nothing changed, by what stood decided of them.</summary>
    public IEnumerable<(string Outcome, string Names)> Unchanged => Comparison.OfKind(ChangeKind.Same)
        .GroupBy(change => change.Before!.Outcome)
        .OrderBy(group => group.Key)
        .Select(group => (
            Wording.StateInWords.Words(group.Key),
            Wording.Say.List(group.Select(change => change.Station.Name))));

    /// <summary>The stages whose pages hold the sources of what did not change.</summary>
    public IEnumerable<Stage> SaidBy => Comparison.OfKind(ChangeKind.Same)
        .Select(change => change.Before!.Stage).Distinct().OrderBy(stage => stage.Date);

    public static ComparedWith? From(Stage stage, Stage? against) =>
        against is null ? null : new ComparedWith(against, StageComparison.Between(stage, against));
}
