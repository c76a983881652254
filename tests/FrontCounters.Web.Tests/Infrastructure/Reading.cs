using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>Reads pages and downloads as a test wants them: text without line breaks, CSV without its mark.</summary>
internal static class Reading
{
    /// <summary>The text of the one element with a test id.</summary>
    public static string Text(this IParentNode page, string testId) =>
        page.QuerySelector($"[data-testid='{testId}']") is { } element
            ? element.PlainText()
            : throw new InvalidOperationException($"Nothing on the page has the test id {testId}.");

    public static IReadOnlyList<IElement> All(this IParentNode page, string testId) =>
        [.. page.QuerySelectorAll($"[data-testid='{testId}']")];

    /// <summary>The page's title without the site's name.</summary>
    public static string TitleAlone(this IDocument page) => Plain(page.Title ?? "").Split(" – FrontCounters")[0];

    public static bool Has(this IParentNode page, string testId) => page.All(testId).Count > 0;

    public static string PlainText(this IElement element) => Plain(element.TextContent);

    /// <summary>A text with one space wherever it has any.</summary>
    public static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static async Task<JsonElement> GetJsonAsync(this SiteFactory site, string address)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    /// <summary>The lines of a CSV whose cells hold no line breaks, the heading among them.</summary>
    public static async Task<IReadOnlyList<string>> GetLinesAsync(this SiteFactory site, string address)
    {
        using var client = site.CreateClient();
        var text = await client.GetStringAsync(address);
        return text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    public static async Task<HttpStatusCode> GetStatusAsync(this SiteFactory site, string address)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(address);
        return response.StatusCode;
    }

    public static int Number(this JsonElement item, string name) => item.GetProperty(name).GetInt32();

    public static IReadOnlyList<JsonElement> Items(this JsonElement list) =>
        [.. list.GetProperty("items").EnumerateArray()];

    public static IReadOnlyList<string?> Words(this JsonElement item, string name) =>
        [.. item.GetProperty(name).EnumerateArray().Select(word => word.GetString())];
}
