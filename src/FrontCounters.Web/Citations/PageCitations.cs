using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Wording;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Citations;

/// <summary>Cites pages of the release that is served, as read today, by their public addresses.</summary>
public sealed class PageCitations(CounterRecord record, AskedClocks asked, IOptions<SiteAddress> site)
{
    /// <summary>More before a page would be a list of its sources, which it has.</summary>
    private const int MostOriginals = 3;

    /// <summary>A page's one public address.</summary>
    public string Canonical(HttpRequest request, string path) => site.Value.Absolute(request, path);

    public PageCitation Cite(HttpRequest request, Quotation quotation)
    {
        var path = FactInWords.Address(quotation);
        var citation = Cite(request, quotation.Id, SpeakerInWords.QuotedIn(quotation), path, [quotation.Source]);
        return citation with { Words = quotation, Files = path };
    }

    public PageCitation Cite(HttpRequest request, Source source)
    {
        var path = SourceInWords.Address(source.Id);
        return Cite(request, source.Id, $"What rests on “{source.Title}”", path, [source]) with { Files = path };
    }

    /// <summary>A page of many facts: before it, the best graded of the sources that its leading fact rests on, of what was out by the day of knowing.</summary>
    /// <param name="request">The request that is answered.</param>
    /// <param name="title">The page's title.</param>
    /// <param name="path">The page's path; the two days asked about are added.</param>
    /// <param name="sources">What its leading fact rests on.</param>
    public PageCitation Cite(HttpRequest request, string title, string path, IEnumerable<Source> sources) => Cite(
        request,
        path.Trim('/').Replace('/', '-'),
        title,
        path + asked.Query,
        [
            .. sources.Where(source => source.LatestDay <= asked.Known).DistinctBy(source => source.Id)
                .OrderBy(source => source.Grade).ThenBy(source => source.Id, StringComparer.Ordinal)
                .Take(MostOriginals),
        ]);

    /// <summary>Any other page.</summary>
    /// <param name="request">The request that is answered.</param>
    /// <param name="key">A short name, unique on the site.</param>
    /// <param name="title">The page's title.</param>
    /// <param name="path">Its path and, where it matters, the two days asked about.</param>
    /// <param name="originals">The sources that it rests on, the strongest first.</param>
    public PageCitation Cite(
        HttpRequest request, string key, string title, string path, IReadOnlyList<Source> originals) =>
        new(key, title, Canonical(request, path), record.Release, asked.Today, originals);
}
