using System.Text;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FrontCounters.Web.Citations;

/// <summary>Maps the citation of a page as files beside it: <c>.bib</c> and <c>.ris</c>.</summary>
public static class CitationEndpoints
{
    public static void MapCitation(
        this IEndpointRouteBuilder app, string address, Func<RequestContext, HttpContext, OrRefusal<PageCitation>> cite)
    {
        app.MapFile(address, ".bib", cite, citation => Text(BibTex.Write(citation), BibTex.MediaType));
        app.MapFile(address, ".ris", cite, citation => Text(Ris.Write(citation), Ris.MediaType));
    }

    public static PageCitations Citations(this HttpContext context) =>
        context.RequestServices.GetRequiredService<PageCitations>();

    private static FileContentHttpResult Text(string text, string mediaType) =>
        TypedResults.Bytes(Encoding.UTF8.GetBytes(text), mediaType);
}
