using System.Net;
using System.Text.RegularExpressions;

namespace FrontCounters.Web.Exporting;

/// <summary>The addresses of the site that one of its pages writes. They are ours, so each begins with a slash.</summary>
public static partial class CopiedLinks
{
    /// <summary>Paths, without what a reader asks of them or a part of the page.</summary>
    public static IEnumerable<string> In(string html) => Link().Matches(html)
        .Select(link => WebUtility.HtmlDecode(link.Groups["address"].Value))
        .Where(address => !address.Contains('?', StringComparison.Ordinal))
        .Select(Path)
        .Distinct(StringComparer.Ordinal);

    /// <summary>The page with every address that the copy cannot answer written as one of a site that can.</summary>
    /// <param name="html">A page of the copy.</param>
    /// <param name="page">Its own address: a form without one asks it again.</param>
    /// <param name="live">The running site, without a slash at its end.</param>
    /// <param name="isCopied">Whether the copy holds a path.</param>
    public static string SentOn(string html, string page, string live, Func<string, bool> isCopied)
    {
        var linked = Link().Replace(html, link =>
        {
            var address = WebUtility.HtmlDecode(link.Groups["address"].Value);
            return IsForm(link) || address.Contains('?', StringComparison.Ordinal) || !isCopied(Path(address))
                ? $"{link.Groups["name"].Value}=\"{live}{link.Groups["address"].Value}\""
                : link.Value;
        });
        return FormOfThisPage().Replace(linked, form => $"{form.Value} action=\"{live}{page}\"");
    }

    private static bool IsForm(Match link) => link.Groups["name"].Value == "action";

    private static string Path(string address) => address.Split('#', 2)[0];

    [GeneratedRegex(@"\b(?<name>href|src|action|data-geojson|data-nearest)=""(?<address>/(?!/)[^""]*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();

    [GeneratedRegex(@"<form(?![^>]*\saction=)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FormOfThisPage();
}
