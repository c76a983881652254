using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>Citations as plain text, ready to be copied.</summary>
public static class CitationInWords
{
    /// <summary>The source first, since the words are its; then the page that they were found by.</summary>
    /// <param name="quotation">The words to cite.</param>
    /// <param name="release">The data that the page was made from.</param>
    /// <param name="page">The full address of the quotation on this site.</param>
    public static string Of(Quotation quotation, Release release, string page)
    {
        var source = quotation.Source;
        var address = source.Address is null ? "address not held" : source.Address.AbsoluteUri;
        return $"{quotation.Speaker}, quoted in {source.Publisher}, “{source.Title}”, {SourceInWords.Date(source)}, "
            + $"{address}. {Page(release, page)}";
    }

    /// <summary>A page of this site.</summary>
    public static string Page(Release release, string page) => $"FrontCounters, release {release.Abbreviated}, {page}";
}
