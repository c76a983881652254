using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Asking;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Wording;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Responses;

/// <summary>Cites pages of the release that is served, as read today, by their public addresses.</summary>
public sealed class PageCitations(CounterRecord record, AskedClocks asked, IOptions<SiteAddress> site)
{
    /// <summary>A page's one public address.</summary>
    public string Canonical(HttpRequest request, string path) => site.Value.Of(request, path);

    public PageCitation Of(HttpRequest request, Quotation quotation)
    {
        var path = QuotationItem.AddressOf(quotation);
        var citation = Of(request, quotation.Id, SpeakerInWords.QuotedIn(quotation), path, [quotation.Source]);
        return citation with { Words = quotation, Files = path };
    }

    public PageCitation Of(HttpRequest request, Source source)
    {
        var path = SourceItem.AddressOf(source.Id);
        return Of(request, source.Id, $"What rests on “{source.Title}”", path, [source]) with { Files = path };
    }

    /// <summary>Any other page.</summary>
    /// <param name="request">The request that is answered.</param>
    /// <param name="key">A short name, unique on the site.</param>
    /// <param name="title">The page's title.</param>
    /// <param name="path">Its path and, where it matters, the two days asked about.</param>
    /// <param name="originals">The sources that it rests on, the strongest first.</param>
    public PageCitation Of(
        HttpRequest request, string key, string title, string path, IReadOnlyList<Source> originals) =>
        new(key, title, Canonical(request, path), record.Release, asked.Today, originals);
}
