using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>What stood decided of one counter at two stages of a round.</summary>
/// <param name="Station">Whose counter it is.</param>
/// <param name="Before">What stood at the earlier stage; none where nothing had been said of it.</param>
/// <param name="After">What stood at the later stage; none where its plan has nothing on it.</param>
/// <param name="Kind">How the two differ.</param>
public sealed record StageChange(Station Station, Decision? Before, Decision? After, ChangeKind Kind)
{
    internal static StageChange Of(Station station, Decision? before, Decision? after) =>
        new(station, before, after, KindOf(before, after));

    private static ChangeKind KindOf(Decision? before, Decision? after) => (before, after) switch
    {
        (_, null) => ChangeKind.Dropped,
        ({ Outcome: Outcome.Close }, _) when Stays(after.Outcome) => ChangeKind.Reprieved,
        (not { Outcome: Outcome.Close }, { Outcome: Outcome.Close }) => ChangeKind.Added,
        (null, _) => ChangeKind.NewlyNamed,
        // A later plan that states no hours says nothing against those of the earlier one.
        _ when after is { Outcome: Outcome.Stay, Hours: null, Effective: null } && Stays(before.Outcome) => ChangeKind.Same,
        _ when before.Outcome != after.Outcome || !Equals(before.Hours, after.Hours) => ChangeKind.Changed,
        _ when after.Effective is not null && before.Effective != after.Effective => ChangeKind.Dated,
        _ => ChangeKind.Same,
    };

    private static bool Stays(Outcome outcome) =>
        outcome is Outcome.StayTwentyFourHours or Outcome.StayLimited or Outcome.Stay or Outcome.Reopen
            or Outcome.Quashed;
}
