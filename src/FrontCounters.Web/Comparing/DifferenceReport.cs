using FrontCounters.Data;
using FrontCounters.Data.Queries.Changes;
using FrontCounters.Web.Feeds;
using FrontCounters.Web.Pages.Corrections;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Comparing;

/// <summary>
/// Tells an editor what would change on the site. What many pages say alike is told once; what is too much to read is cut
/// with its count.
/// </summary>
public sealed class DifferenceReport(SiteDifference difference, TextWriter output, int most)
{
    private const int MostPages = 3;

    /// <summary>A table of thirty rows must not push every other page out of the first lines.</summary>
    private const int MostOfAPage = 4;

    /// <summary>What the mark of every fact ends with: <c>scheduled: sources</c>.</summary>
    private const string Mark = ": sources";

    private readonly HashSet<string> edited = Edited(difference.After.Record);

    public void Write()
    {
        var (before, after) = difference;
        var said = after.Paths.Where(before.Pages.ContainsKey)
            .SelectMany(path => SaidDifference.Between(before.Pages[path], after.Pages[path]), (path, line) => (Path: path, Line: line))
            .ToList();
        output.WriteLine($"What would change on the site, on {Say.Count(said.DistinctBy(line => line.Path).Count(), "page")} of {after.Paths.Count}:");
        List("Addresses that come", [.. after.Paths.Except(before.Paths).Select(path => $"{path}  {after.Pages[path][0].Text}")]);
        List<string> gone = [.. before.Paths.Except(after.Paths).Select(path => $"{path}  {before.Pages[path][0].Text}")];
        List("Addresses that go", gone);
        if (gone.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Links to these will break. An id or a slug is for good: change the name beside it, or add the old address to Redirects.");
        }

        List("Headings and descriptions", Told(said.Where(line => line.Line.IsHeading)));
        List("Sentences and rows", Told(said.Where(line => !line.Line.IsHeading)));
        List("Calendar", [.. CalendarLines()]);
        List("New entries of feeds", FeedLines());
    }

    private void List(string heading, List<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{heading} ({lines.Count})");
        foreach (var line in lines.Take(most))
        {
            output.WriteLine($"  {line}");
        }

        if (lines.Count > most)
        {
            output.WriteLine($"  … and {lines.Count - most} more; --all prints them.");
        }
    }

    /// <summary>The front page and the pages of what was edited come first, and the small marks beside facts last.</summary>
    private List<string> Told(IEnumerable<(string Path, SaidDifference Line)> said) =>
    [
        .. said.GroupBy(line => line.Line, line => line.Path)
            .GroupBy(same => same.First())
            .SelectMany(page => page.Select((same, index) => (Same: same, IsOneOfMany: index >= MostOfAPage)))
            .OrderBy(line => IsMark(line.Same.Key) ? 3 : line.IsOneOfMany ? 2 : line.Same.Any(edited.Contains) ? 0 : 1)
            .Select(line => line.Same)
            .Select(same => $"{Pages([.. same])}{Told(same.Key)}"),
    ];

    private static bool IsMark(SaidDifference line) =>
        (line.Now ?? line.Was)!.EndsWith(Mark, StringComparison.Ordinal) && !(line.Now ?? line.Was)!.Contains('.');

    private static string Told(SaidDifference line)
    {
        var (was, now) = Excerpt.Differing(line.Was, line.Now);
        return (was, now) switch
        {
            (null, _) => $"\n    new  {now}",
            (_, null) => $"\n    gone {was}",
            _ => $"\n    was  {was}\n    now  {now}",
        };
    }

    /// <summary>The front page, and the pages of the boroughs, stations and rounds that the edit concerns.</summary>
    private static HashSet<string> Edited(CounterRecord record) =>
    [
        "/",
        .. record.LoggedChanges.Where(change => change.Release == record.LoggedReleases[^1].Number)
            .SelectMany(change => change.Concerns)
            .Select(subject => subject.Split(':') is [var noun, var slug] ? $"/{noun}s/{slug}" : subject),
    ];

    private string Pages(IReadOnlyList<string> paths) => paths.Count > MostPages + 1 && most < int.MaxValue
        ? $"{string.Join(", ", paths.Take(MostPages))} and {paths.Count - MostPages} more pages"
        : string.Join(", ", paths);

    private IEnumerable<string> CalendarLines()
    {
        static string Entry(CalendarEvent entry) => $"{Say.Day(entry.Day)}: {entry.Summary} ({entry.Description})";
        var before = difference.Before.Calendar.ToDictionary(entry => entry.Id, Entry, StringComparer.Ordinal);
        var after = difference.After.Calendar.ToDictionary(entry => entry.Id, Entry, StringComparer.Ordinal);
        return before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Select(id => new SaidDifference(false, before.GetValueOrDefault(id), after.GetValueOrDefault(id)))
            .Where(line => line.Was != line.Now)
            .Select(line => $"/calendar.ics{Told(line)}");
    }

    private List<string> FeedLines()
    {
        var record = difference.After.Record;
        var release = record.LoggedReleases[^1].Number;
        FollowedPage[] feeds =
        [
            FollowedPage.London, .. record.Boroughs.Select(FollowedPage.For), .. record.Stations.Select(FollowedPage.For),
            .. record.Rounds.Select(FollowedPage.For),
        ];
        return
        [
            .. from feed in feeds
               from thing in record.ChangesTo(feed.Subject)
               where thing.Release.Number == release
               group feed.Address by ChangeInWords.Title(record, thing) into entry
               select $"{Pages([.. entry])}\n    new  {entry.Key}",
        ];
    }
}
