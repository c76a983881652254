using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;

namespace FrontCounters.Web.Watching;

/// <summary>What of a page is compared: the words that a reader sees, so that another script or advertisement is no change.</summary>
public static class PageText
{
    private const string NotRead = "script, style, noscript, template, svg, iframe, head";

    /// <param name="body">As the server sent it.</param>
    /// <param name="isHtml">Whether it is a page; of any other file the bytes themselves count.</param>
    /// <returns>SHA-256 in lower-case hexadecimal.</returns>
    public static string HashOf(byte[] body, bool isHtml)
    {
        if (!isHtml)
        {
            return Convert.ToHexStringLower(SHA256.HashData(body));
        }

        using var stream = new MemoryStream(body);
        using var page = new HtmlParser().ParseDocument(stream);
        foreach (var element in page.QuerySelectorAll(NotRead).ToList())
        {
            element.Remove();
        }

        var words = string.Join(' ', (page.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
    }
}
