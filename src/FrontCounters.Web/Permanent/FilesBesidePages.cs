using System.Text.RegularExpressions;
using FrontCounters.Web.Pages.Areas;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.StaticAssets;

namespace FrontCounters.Web.Permanent;

/// <summary>
/// The files that stand beside pages, found from the site's own endpoints so that none is forgotten: whatever is
/// mapped as <c>/stations/{slug}.json</c> stands beside every page that is a <c>/stations/{slug}</c>.
/// </summary>
public sealed partial class FilesBesidePages(EndpointDataSource endpoints)
{
    /// <summary>
    /// Every address that may hold a file; where the record has no such picture, one answers 404. The pictures of areas are
    /// left out: four thousand, all drawn by one piece of code.
    /// </summary>
    public IReadOnlyList<string> Beside(IReadOnlyList<PermanentPage> pages)
    {
        var patterns = Patterns().ToList();
        return
        [
            .. patterns.Where(pattern => !pattern.Contains('{', StringComparison.Ordinal))
                .Concat(patterns.Select(Family).SelectMany(family => pages.SelectMany(page => family.Beside(page.Path))))
                .Where(file => !AreaAddresses.IsPicture(file))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private IEnumerable<string> Patterns() => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<NotKeptAttribute>() is null
            && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        .Select(endpoint => $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}")
        .Where(pattern => Ending().IsMatch(pattern));

    private static PageFamily Family(string pattern)
    {
        var ending = Ending().Match(pattern);
        return new PageFamily(AsRegex(pattern[..ending.Index]), ending.Value);
    }

    private static Regex AsRegex(string pattern) =>
        new($"^{Parameter().Replace(pattern, "[^/]+")}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>What an address adds to its page's: an ending, or a last part without a parameter.</summary>
    [GeneratedRegex(
        @"(/[^/{}]+)?\.[a-z]+$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();

    private sealed record PageFamily(Regex Pages, string Ending)
    {
        public IEnumerable<string> Beside(string page) => Pages.IsMatch(page) ? [page + Ending] : [];
    }
}
