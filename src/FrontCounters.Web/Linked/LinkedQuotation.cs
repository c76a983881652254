using System.Text.Json.Nodes;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Linked;

/// <summary>
/// Exact words for search engines. The speaker is named as a credit, since the record does not say of each whether it
/// is a person or a body.
/// </summary>
public static class LinkedQuotation
{
    /// <param name="quotation">The words.</param>
    /// <param name="page">The full address of their page.</param>
    public static JsonObject From(Quotation quotation, string page) => LinkedData.Whole(LinkedData.Thing(
        "Quotation",
        ("@id", $"{page}#words"),
        ("text", quotation.Text),
        ("creditText", quotation.Speaker),
        ("inLanguage", "en-GB"),
        ("url", page),
        ("isPartOf", LinkedData.Thing(
            "Article",
            ("headline", quotation.Source.Title),
            ("url", quotation.Source.Address?.AbsoluteUri),
            ("datePublished", quotation.Source.Date?.ToString()),
            ("publisher", LinkedData.Thing("Organization", ("name", quotation.Source.Publisher)))))));
}
