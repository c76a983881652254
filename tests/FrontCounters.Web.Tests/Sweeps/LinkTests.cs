using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsvHelper;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>
/// Walks the site from its front page over every address of its own that a page writes, and holds each page to what
/// every page must have. Of each kind of address the first few are always visited, of the rest a part of them each day.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed partial class LinkTests(SiteFactory site)
{
    /// <summary>How many addresses of each kind are visited every day.</summary>
    private const int Always = 4;

    private static readonly Uri Start = new("http://localhost/");

    private readonly Dictionary<string, IHtmlDocument?> seen = new(StringComparer.Ordinal);
    private readonly HashSet<(string From, string To, string Fragment)> fragments = [];
    private readonly Queue<(string From, string To)> waiting = new();
    private readonly Dictionary<string, int> visitedOfKind = new(StringComparer.Ordinal);
    private readonly List<string> faults = [];

    /// <summary>How many items each list has as JSON and as CSV, by its address without the ending.</summary>
    private readonly Dictionary<string, (int? Json, int? Csv)> counts = new(StringComparer.Ordinal);

    [Fact]
    public async Task Crawl_FromTheFrontPage_FindsNothingBroken()
    {
        using var client = site.CreateClient();
        waiting.Enqueue(("(start)", "/"));

        while (waiting.TryDequeue(out var link))
        {
            if (!seen.ContainsKey(link.To) && IsToday(link.To))
            {
                seen[link.To] = await VisitAsync(client, link.From, link.To);
            }
        }

        foreach (var (from, to, fragment) in fragments)
        {
            if (seen.GetValueOrDefault(to) is { } page && page.GetElementById(fragment) is null)
            {
                faults.Add($"{from} links to {to}#{fragment}, which is not there");
            }
        }

        var compared = counts.Where(list => list.Value is { Json: not null, Csv: not null }).ToList();
        faults.AddRange(compared.Where(list => list.Value.Json != list.Value.Csv)
            .Select(list => $"{list.Key} has {list.Value.Json} items as JSON, {list.Value.Csv} as CSV"));
        Assert.True(compared.Count >= 8, $"Only {compared.Count} lists were compared.");
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(40))}");
        Assert.True(seen.Count > 400, $"The crawl saw {seen.Count} addresses only.");
    }

    private bool IsToday(string address)
    {
        var kind = KindOf(address);
        var visited = visitedOfKind.GetValueOrDefault(kind);
        // A list as JSON and as CSV have their turn on one day, or they could not be compared.
        var isToday = visited < Always || Sample.IsToday(96, StableHash(WithoutEnding(address)));
        visitedOfKind[kind] = visited + (isToday ? 1 : 0);
        return isToday;
    }

    /// <summary>Its folder, what follows the one thing that it is about, its ending, and what it asks.</summary>
    private static string KindOf(string address)
    {
        var (path, query) = (address.Split('?')[0], address.Contains('?', StringComparison.Ordinal) ? address.Split('?')[1] : "");
        var parts = path.Split('/');
        // An id of a fact holds slashes.
        var about = parts[1] is "facts" ? parts[2] : string.Join("/", parts.Skip(3));
        return $"/{parts[1]}/*/{about} {Path.GetExtension(path)} {string.Join('&', query.Split('&').Select(pair => pair.Split('=')[0]))}";
    }

    private static string WithoutEnding(string address) =>
        address.Replace(".json", "", StringComparison.Ordinal).Replace(".csv", "", StringComparison.Ordinal);

    private static int StableHash(string text) => text.Aggregate(17, (hash, letter) => ((hash * 31) + letter) & int.MaxValue);

    private async Task<IHtmlDocument?> VisitAsync(HttpClient client, string from, string address)
    {
        using var response = await client.GetAsync(address);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            faults.Add($"{from} links to {address}, which answers {(int)response.StatusCode}");
            return null;
        }

        var mediaType = response.Content.Headers.ContentType?.MediaType;
        if (mediaType != "text/html")
        {
            Count(address, mediaType, await response.Content.ReadAsStringAsync());
            return null;
        }

        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        faults.AddRange(FaultsOf(page).Select(fault => $"{address} {fault}"));
        faults.AddRange(StatedWithoutSource.On(address, page)
            .Select(text => $"{address} states without a source in reach: {text}"));
        AddLinks(page, address);
        return page;
    }

    private void Count(string address, string? mediaType, string body)
    {
        var list = WithoutEnding(address);
        var (json, csv) = counts.GetValueOrDefault(list);
        if (mediaType == "text/csv")
        {
            using var reader = new CsvReader(new StringReader(body), CultureInfo.InvariantCulture);
            for (csv = -1; reader.Read(); csv++)
            {
                // The heading is no item.
            }
        }
        else if (mediaType == "application/json")
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("items", out var items))
            {
                return;
            }

            json = items.GetArrayLength();
            if (document.RootElement.GetProperty("count").GetInt32() != json)
            {
                faults.Add($"{address} counts other than its items");
            }
        }

        counts[list] = (json, csv);
    }

    private void AddLinks(IHtmlDocument page, string address)
    {
        var here = new Uri(Start, address);
        var written = page.QuerySelectorAll("[href], [src], [data-geojson]").SelectMany(element => new[]
        {
            element.GetAttribute("href"), element.GetAttribute("src"), element.GetAttribute("data-geojson"),
        });
        foreach (var link in written.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (!Uri.TryCreate(here, link, out var target))
            {
                faults.Add($"{address} writes {link}, which is no address");
                continue;
            }

            if (target.Scheme is not "http" || target.Host != Start.Host)
            {
                continue;
            }

            // Of another day, the pages that today's link to are enough: all of them would be walked again for each.
            if (IsOfAnotherDay(address) && IsOfAnotherDay(target.PathAndQuery))
            {
                continue;
            }

            waiting.Enqueue((address, target.PathAndQuery));
            if (target.Fragment.Length > 1)
            {
                fragments.Add((address, target.PathAndQuery, Uri.UnescapeDataString(target.Fragment[1..])));
            }
        }
    }

    private static bool IsOfAnotherDay(string address) =>
        address.Contains("on=20", StringComparison.Ordinal) || address.Contains("known=20", StringComparison.Ordinal);

    private static IEnumerable<string> FaultsOf(IHtmlDocument page)
    {
        if (page.QuerySelectorAll("h1").Length != 1)
        {
            yield return $"has {page.QuerySelectorAll("h1").Length} h1";
        }

        if (string.IsNullOrWhiteSpace(page.Title) || page.Title.StartsWith('–'))
        {
            yield return "has no title";
        }

        if (page.QuerySelector("footer [data-testid='release']") is null
            || page.QuerySelector("footer [data-testid='as-of']") is null)
        {
            yield return "has no release or newest source in its footer";
        }

        var isStated = page.QuerySelector("main .state, main [data-testid='standing'], main time") is not null;
        if (isStated && page.QuerySelector("main a[href^='/sources/'], main a[href$='#sources']") is null)
        {
            yield return "states something and links to no source";
        }

        foreach (var fault in FaultsOfNotes(page))
        {
            yield return fault;
        }

        if (page.QuerySelector("[style], style") is { } styled)
        {
            yield return $"has a style of its own in {styled.LocalName}";
        }

        if (page.QuerySelector("script:not([src]):not([type='application/ld+json'])") is not null || page.All.Any(HasHandler))
        {
            yield return "has a script of its own";
        }

        // Two expressions of a view with a space between them that the view leaves out.
        if (RunTogether().Match(page.QuerySelector("main")?.TextContent ?? "") is { Success: true } words)
        {
            yield return $"runs words together: {words.Value}";
        }

        foreach (var id in page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1))
        {
            yield return $"has the id {id.Key} {id.Count()} times";
        }
    }

    /// <summary>Each number has its note, each note its number, at least one source, and the way back.</summary>
    private static IEnumerable<string> FaultsOfNotes(IHtmlDocument page)
    {
        var numbers = page.QuerySelectorAll("a.ref").Select(number => number.GetAttribute("href")).ToHashSet();
        var notes = page.QuerySelectorAll("section.notes ol > li").ToList();
        if (!numbers.SetEquals(notes.Select(note => $"#{note.Id}")))
        {
            yield return $"has the numbers {string.Join(' ', numbers)} and the notes {string.Join(' ', notes.Select(note => note.Id))}";
        }

        foreach (var note in notes.Where(note => note.QuerySelector("a[href^='/sources/']") is null
            || note.QuerySelector(":scope > a.back")?.GetAttribute("href") != $"#r{note.Id![1..]}"))
        {
            yield return $"has a note without a source or a way back: {note.TextContent}";
        }
    }

    [GeneratedRegex(
        @"\w*[a-z](Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)\b",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex RunTogether();

    private static bool HasHandler(IElement element) =>
        element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
}
