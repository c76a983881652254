using System.Text.Json.Nodes;
using FrontCounters.Data;
using FrontCounters.Web.Linked;
using FrontCounters.Web.Pages.Rounds;

namespace FrontCounters.Web.Pages.Data;

/// <summary>The whole record for search engines of data.</summary>
public static class LinkedDataset
{
    /// <param name="record">The release being served.</param>
    /// <param name="downloads">All that can be taken.</param>
    /// <param name="site">The site's own address, without a slash at its end.</param>
    public static JsonObject From(CounterRecord record, IEnumerable<DownloadItem> downloads, string site) =>
        LinkedData.Whole(LinkedData.Thing(
            "Dataset",
            ("@id", $"{site}/data#record"),
            ("name", "The Metropolitan Police’s front counters and their closures"),
            ("description", "Which front counters in London were open to the public, at what hours and where; what "
                + $"the closure rounds of {RoundInWords.Years(record)} proposed and decided; and the sources, quotations and "
                + "disagreements behind each fact."),
            ("url", $"{site}/data"),
            ("version", record.Release.Id),
            ("license", "https://creativecommons.org/licenses/by/4.0/"),
            ("isAccessibleForFree", true),
            ("temporalCoverage", $"{record.FirstDay:O}/.."),
            ("spatialCoverage", LinkedData.Thing("Place", ("name", "London"))),
            ("creator", LinkedData.Thing("Organization", ("name", "FrontCounters"), ("url", $"{site}/"))),
            ("distribution", new JsonArray([.. downloads.Select(download => Distribution(download, site))]))));

    private static JsonObject Distribution(DownloadItem download, string site) => LinkedData.Thing(
        "DataDownload",
        ("name", download.Title),
        ("contentUrl", site + download.Url),
        ("encodingFormat", download.MediaType));
}
