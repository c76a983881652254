using System.Text.Json.Nodes;
using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.OpenApi;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Data;

public sealed class DataModel(CounterRecord record, ExampleRunner rehearsal) : PageModel
{
    public Release Release => record.Release;

    /// <summary>The zip and the database; one is missing where it cannot be had just now.</summary>
    public IReadOnlyList<DownloadItem> Files { get; private set; } = [];

    /// <summary>Each list with its forms.</summary>
    public IReadOnlyList<IGrouping<string, DownloadItem>> Lists { get; private set; } = [];

    /// <summary>Addresses that need a name or a place, with their endings.</summary>
    public IReadOnlyList<(DataAddress Address, IReadOnlyList<string> Endings)> Items { get; private set; } = [];

    /// <param name="site">The site's own address, without a slash at its end.</param>
    public JsonObject LinkedAt(string site) => LinkedDataset.From(record, Files.Concat(Lists.SelectMany(list => list)), site);

    public void OnGet()
    {
        var all = DataDownloads.All(HttpContext.RequestServices).ToLookup(item => item.Url.StartsWith("/data/", StringComparison.Ordinal));
        Files = [.. all[true]];
        Lists = [.. all[false].GroupBy(item => item.Title)];
        Items =
        [
            .. rehearsal.Answers.Where(answer => !answer.Described.IsWholeList)
                .GroupBy(answer => answer.Described, answer => answer.Ending)
                .Select(address => (address.Key, (IReadOnlyList<string>)[.. address])),
        ];
    }
}
