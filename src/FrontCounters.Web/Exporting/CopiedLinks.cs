using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace FrontCounters.Web.Exporting;

/// <summary>
/// The addresses of the site that one of its pages writes. They are ours, so each begins with a slash. Of those that a copy
/// cannot answer, it leads to a running site where there is one; where there is none, its words stay without a link.
/// </summary>
/// <param name="live">The running site, without a slash at its end; none where there is none.</param>
/// <param name="isCopied">Whether the copy holds a path.</param>
public sealed partial class CopiedLinks(string? live, Func<string, bool> isCopied)
{
    private const string NeedsASite = """<p class="hint quiet">A copy as files cannot answer this: it needs a running site.</p>""";

    private static readonly HashSet<string> Answered = new(["from", "need"], StringComparer.Ordinal);

    /// <summary>Paths, without what a reader asks of them or a part of the page.</summary>
    public static IEnumerable<string> In(string html) => Link().Matches(html)
        .Select(link => WebUtility.HtmlDecode(link.Groups["address"].Value))
        .Where(address => !address.Contains('?', StringComparison.Ordinal))
        .Select(Path)
        .Distinct(StringComparer.Ordinal);

    /// <summary>The page as the copy has it.</summary>
    /// <param name="html">A page of the running site.</param>
    /// <param name="page">Its own address: a form without one asks it again.</param>
    public string SentOn(string html, string page)
    {
        // The copy's own forms send nothing. A place is asked for by no other, so that no host is sent a postcode.
        var formed = Form().Replace(html, form => form.Groups["attributes"].Value switch
        {
            var own when own.Contains("method=\"dialog\"", StringComparison.Ordinal) => form.Value,
            var asks when string.IsNullOrEmpty(live) || asks.Contains("action=\"/nearest\"", StringComparison.Ordinal) => NeedsASite,
            var other when other.Contains(" action=", StringComparison.Ordinal) => form.Value,
            // The page of a refusal stands for many addresses.
            _ when page.EndsWith(".html", StringComparison.Ordinal) => NeedsASite,
            var ofThisPage => $"<form{ofThisPage} action=\"{live}{page}\">{form.Groups["content"].Value}</form>",
        });
        var asked = NearestLink().Replace(formed, link =>
            AskedOfScript(WebUtility.HtmlDecode(link.Groups["query"].Value)) is { } question ? $"href=\"/nearest#{question}\"" : link.Value);
        return string.IsNullOrEmpty(live)
            ? Anchor().Replace(asked, anchor => IsAnswered(anchor.Groups["address"].Value) ? anchor.Value : anchor.Groups["content"].Value)
            : Link().Replace(asked, link => link.Groups["name"].Value != "action" && IsAnswered(link.Groups["address"].Value)
                ? link.Value
                : $"{link.Groups["name"].Value}=\"{live}{link.Groups["address"].Value}\"");
    }

    private bool IsAnswered(string written)
    {
        var address = WebUtility.HtmlDecode(written);
        return !address.Contains('?', StringComparison.Ordinal) && isCopied(Path(address));
    }

    /// <summary>The question as the script reads it; none where it asks for what the script does not answer.</summary>
    private static string? AskedOfScript(string query)
    {
        var parts = QueryHelpers.ParseQuery(query);
        return parts.ContainsKey("from") && parts.Keys.All(Answered.Contains)
            ? WebUtility.HtmlEncode(query)
            : null;
    }

    private static string Path(string address) => address.Split('#', 2)[0];

    [GeneratedRegex(@"\b(?<name>href|src|action|data-geojson|data-nearest)=""(?<address>/(?!/)[^""]*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();

    [GeneratedRegex(@"<a\b[^>]*\bhref=""(?<address>/(?!/)[^""]*)""[^>]*>(?<content>.*?)</a>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\bhref=""/nearest\?(?<query>[^""#]*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NearestLink();

    [GeneratedRegex(@"<form\b(?<attributes>[^>]*)>(?<content>.*?)</form>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form();
}
