using FrontCounters.Data.Files;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>
/// The change log follows itself. Whether it leads to the present rows is asked by the check command alone, so that a site
/// can show an edit that is not released yet.
/// </summary>
internal static class LogChecks
{
    public static void Run(RecordDraft draft, ProblemList problems)
    {
        foreach (var (release, number) in draft.Releases.Select((release, index) => (release, index + 1)))
        {
            if (release.Value.Number != number)
            {
                problems.Add(release.Row, "number", "log-order", $"Releases are counted from 1; it must be {number}.");
            }

            if (number > 1 && release.Value.Published <= draft.Releases[number - 2].Value.Published)
            {
                problems.Add(release.Row, "published", "log-order", "It must be later than the release before it.");
            }
        }

        var last = 2;
        foreach (var line in draft.Changes)
        {
            if (line.Value.Release < last || line.Value.Release > draft.Releases.Count)
            {
                problems.Add(
                    line.Row,
                    "release",
                    "log-order",
                    $"It must be a release from {last} to {draft.Releases.Count}, not before the line above.");
            }

            last = Math.Max(last, line.Value.Release);
        }
    }
}
