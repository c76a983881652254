using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Home;

/// <summary>London before the first round that has a milestone.</summary>
/// <param name="Milestone">A day before that round's changes.</param>
/// <param name="Stage">The last of its stages by that day that states how many there were.</param>
/// <param name="Rounds">That round, and all after it.</param>
public sealed record BeforeTheRounds(Milestone Milestone, Stage Stage, int Rounds)
{
    /// <summary><c>In the summer of 2017 there were 73</c></summary>
    public string Heading =>
        $"{(Milestone.InWords is { } time ? $"In {time}" : $"On {Say.Day(Milestone.Day)}")} there "
        + $"{Say.Verb(Stage.Before!.Value, "was", "were")} {Stage.Before}";

    /// <summary><c>Two rounds of closures followed.</c></summary>
    public string Followed => $"{Say.Capital(Say.Count(Rounds, "round"))} of closures followed.";

    /// <returns>None where no round has such a day, or no stage of it states the number.</returns>
    public static BeforeTheRounds? FromRecord(CounterRecord record) =>
        record.MilestonesBefore() is [var first, ..]
        && first.Round.StagesKnown(first.Day).LastOrDefault(stage => stage.Before is not null) is { } stage
            ? new BeforeTheRounds(first, stage, record.Rounds.SkipWhile(round => round != first.Round).Count())
            : null;
}
