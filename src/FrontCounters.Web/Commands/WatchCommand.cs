using System.CommandLine;
using System.Globalization;
using FrontCounters.Data.Editing;
using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Time;
using FrontCounters.Web.Watching;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Commands;

/// <summary><c>watch</c>: looks at the pages that sources name, and says which changed, moved or went (docs/decisions/0025).</summary>
public sealed class WatchCommand(DataFolder data, TimeProvider time, Func<PoliteClient> client, TextWriter output)
{
    /// <summary>An editor should look at a page.</summary>
    public const int HasNews = 3;

    /// <summary>Beside the record and no part of it: what a page's hash was says nothing of a counter.</summary>
    public const string KeptFile = ".watched.csv";

    public static Command Build(Func<WatchCommand> watch)
    {
        var only = new Option<string[]>("--only")
        {
            HelpName = "SOURCE...",
            Description = "only the pages of these sources, by id",
            AllowMultipleArgumentsPerToken = true,
        };
        var write = new Option<bool>("--write")
        {
            Description = $"keeps what was seen in {KeptFile} beside the data, and writes the look into looked.csv",
        };
        var command = new Command(
            "watch", $"Looks at the pages that sources name: which changed, moved or went. It ends with {HasNews} where one did.") { only, write };
        command.SetAction((call, stop) => watch().RunAsync(call.GetValue(only) ?? [], call.GetValue(write), stop));
        return command;
    }

    /// <returns>The exit code: 3 where a page changed, moved or went, 1 where none could be looked at, else 0.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> only, bool write, CancellationToken cancellationToken)
    {
        var sources = data.ReadChecked(texts: null, new ProblemList()).Sources.Select(source => source.Value).ToList();
        if (only.FirstOrDefault(id => !sources.Exists(source => source.Id == id)) is { } unknown)
        {
            await output.WriteLineAsync($"sources.csv has no '{unknown}'.");
            return 1;
        }

        var today = new LondonClock(time).Today;
        var file = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(data.Path))!, KeptFile);
        var kept = KeptPage.Read(file);
        List<PageFound> found = [];
        using (var polite = client())
        {
            var pages = new PageWatch(polite, kept, today.ToString("O", CultureInfo.InvariantCulture));
            foreach (var page in sources.Where(source => source.Address is not null && (only.Count == 0 || only.Contains(source.Id)))
                .GroupBy(source => source.Address!))
            {
                var look = await pages.LookAsync(page.Key, cancellationToken);
                found.Add(look);
                if (look.State is not (PageState.Same or PageState.New))
                {
                    await output.WriteLineAsync(
                        $"{look.State}: {look.Address} ({string.Join(", ", page.Select(source => source.Id))}) {look.Detail}".TrimEnd());
                }
            }
        }

        var said = Said(found);
        await output.WriteLineAsync(said);
        if (write)
        {
            KeptPage.Write(file, kept.Values.Where(page => !found.Exists(look => look.Kept?.Address == page.Address))
                .Concat(found.Select(look => look.Kept).OfType<KeptPage>()));
            var code = new EditedRows(data, time, output).Run(draft => [LookedRow(draft, today, found.Count, said)], write: true);
            if (code != 0)
            {
                return code;
            }
        }

        return found.Exists(look => look.IsNews) ? HasNews : found.Exists(look => look.State is not (PageState.Unread or PageState.Forbidden)) ? 0 : 1;
    }

    /// <summary><c>212 pages as they were, one changed, none moved, two gone, three not read, one closed to programs, ten seen for the first time.</c></summary>
    private static string Said(IReadOnlyList<PageFound> found)
    {
        string Count(PageState state) => Say.Number(found.Count(look => look.State == state));
        return Say.Capital(
            $"{Say.Count(found.Count(look => look.State == PageState.Same), "page")} as before, {Count(PageState.Changed)} changed, {Count(PageState.Moved)} moved, "
            + $"{Count(PageState.Gone)} gone, {Count(PageState.Unread)} not read, {Count(PageState.Forbidden)} closed to programs, "
            + $"{Count(PageState.New)} seen for the first time.");
    }

    /// <summary>A day has one row: a second look on it is added to what the first one found.</summary>
    private static RowEdit LookedRow(RecordDraft draft, DateOnly today, int pages, string said)
    {
        var table = draft.Tables.Single(table => table.Table.File == "looked.csv").Table;
        var (through, result) = ($"{Say.Count(pages, "page")} that sources name, by the watch command", said.TrimEnd('.'));
        return draft.Looked.FirstOrDefault(looked => looked.Value.Day == today) is { } earlier
            ? RowEdit.Changed(table, earlier.Row, new Dictionary<string, string>
            {
                ["through"] = $"{earlier.Value.Through}; {through}",
                ["found"] = $"{earlier.Value.Found}; {result}",
            })
            : RowEdit.Added(table, new Dictionary<string, string>
            {
                ["day"] = today.ToString("O", CultureInfo.InvariantCulture),
                ["through"] = through,
                ["found"] = result,
            });
    }
}
