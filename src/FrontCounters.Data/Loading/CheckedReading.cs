using FrontCounters.Data.Files;
using FrontCounters.Data.Loading.Checks;

namespace FrontCounters.Data.Loading;

/// <summary>Reading the folder of the record with every check.</summary>
public static class CheckedReading
{
    /// <summary>
    /// Reads and checks every row; what is found goes to the list. Where a whole file cannot be read, rows are not held
    /// against each other: hundreds of references to it would only hide the one thing that is wrong.
    /// </summary>
    /// <param name="folder">Where the record is kept.</param>
    /// <param name="texts">The folder of the quoted articles; none where they are not at hand.</param>
    /// <param name="problems">Where what is found goes.</param>
    /// <param name="today">
    /// London's day, for whoever edits. None for a site, which must not refuse to start because its clock is slow.
    /// </param>
    public static RecordDraft ReadChecked(
        this DataFolder folder, string? texts, ProblemList problems, DateOnly? today = null)
    {
        var draft = DraftReader.Read(folder.Path, problems);
        RewrittenDates.Gather(draft, problems);
        problems.EndReading();
        if (!problems.AnyOfAFile)
        {
            RecordChecks.Run(draft, texts, problems);
            if (today is { } day)
            {
                SourceDayChecks.Run(draft, day, problems);
            }
        }

        return draft;
    }
}
