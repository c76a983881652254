using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

public static class StageInWords
{
    /// <summary><c>Replaced on 15 October 2025 by “Decision, October 2025”</c></summary>
    public static string Next(Stage next)
    {
        // The day on which a decision takes effect carries it out; any other stage changes it.
        var word = next.StageKind == StageKind.Effective ? "Followed" : "Replaced";
        return $"{word} on {Say.Day(next.Date)} by “{next.Name}”";
    }

    /// <summary>Says where the day by which a stage's changes were due is ours; none where a source gives it.</summary>
    public static string? OwnDay(Stage stage) => stage.DueStanding == Standing.Inferred
        ? $"No source gave the day by which it was due; {Say.Day(stage.Due)} is ours."
        : null;
}
