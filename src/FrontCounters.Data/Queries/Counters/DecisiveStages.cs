using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

/// <summary>Which stage tells what a round did, as known on a day.</summary>
public static class DecisiveStages
{
    /// <summary>
    /// The round's newest decision that names counters; before there was one, its newest plan that does. Rulings and
    /// closing days that came after it are stages to be asked for by name.
    /// </summary>
    public static Stage? DecisiveStage(this ClosureRound round, DateOnly known)
    {
        var naming = round.NamingStages(known).ToList();
        return naming.LastOrDefault(stage => stage.StageKind == StageKind.Decided) ?? naming.LastOrDefault();
    }

    /// <summary>The round's stages published by then that say something of counters by name, oldest first.</summary>
    public static IEnumerable<Stage> NamingStages(this ClosureRound round, DateOnly known) =>
        round.Stages.Where(stage => stage.Date <= known && stage.Decisions.Count > 0).OrderBy(stage => stage.Date);

    /// <summary>The newest round of which a stage had named counters by then.</summary>
    public static ClosureRound? NewestRound(this CounterRecord record, DateOnly known) =>
        record.Rounds.LastOrDefault(round => round.DecisiveStage(known) is not null);
}
