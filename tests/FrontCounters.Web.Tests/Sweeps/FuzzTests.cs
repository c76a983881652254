using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using FrontCounters.Data;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>
/// Thousands of texts that readers might type, paste or send in malice, on a site of their own; then its whole log.
/// </summary>
public sealed partial class FuzzTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static readonly int Texts = Sample.IsWhole ? 4000 : 1000;
    private const string Signs =
        "aAzZeEhHnNsSwWoOiIlL0123456789 ,.-:;'\"<>&%+/\\\0\t\r\n\u00e9\u00a0\u202e\u0661\uff33\uff11{}[]()=@#?*$~";

    private static readonly string[] Endings = ["", ".json", ".csv", ".geojson"];
    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' OR 1=1 --", "\0", "\u202e", "😀",
        "{{7*7}}", "=cmd|' /C calc'!A0", "%00", "%2e%2e%2f", "\r\nSet-Cookie: a=b", "${jndi:ldap://x}", new string('9', 400),
    ];

    [Fact]
    public async Task Get_ThousandsOfTexts_AreAnsweredAndNeverLogged()
    {
        var random = new Random(20261123 + Sample.Day);
        var places = Places(site.Services.GetRequiredService<CounterRecord>());
        using var client = site.CreateClient();
        client.Timeout = TimeSpan.FromSeconds(30);
        var before = site.Log.Written.Count;
        for (var number = 0; number < Texts; number++)
        {
            var text = Mangle(random.GetItems(places, 1)[0], random);
            var address = $"/nearest{Endings[number % Endings.Length]}?from={Uri.EscapeDataString(text)}"
                + (number % 5 == 0 ? $"&at={Uri.EscapeDataString(Mangle("2026-11-23T03:00", random))}" : "")
                + (number % 7 == 0 ? $"&need={Uri.EscapeDataString(Mangle("open", random))}" : "");

            using var response = await client.GetAsync(address);

            Assert.True(
                response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest,
                $"{(int)response.StatusCode}: {address}");
            Assert.False(response.Headers.Contains("Set-Cookie"), address);
            if (response.Content.Headers.ContentType?.MediaType == "text/html")
            {
                AssertSafe(await response.Content.ReadAsStringAsync(), address);
            }
        }

        var log = site.Log.Written.Skip(before).ToList();
        var postcodes = log.FindAll(line => Postcode().IsMatch(line));
        Assert.True(postcodes.Count == 0, string.Join('\n', postcodes.Take(20)));
        Assert.True(log.Count(line => line.Contains(" answered ", StringComparison.Ordinal)) >= Texts);
    }

    /// <summary>Every shape that can be asked for: exact postcodes made from real sectors, names, coordinates.</summary>
    private static string[] Places(CounterRecord record) =>
    [
        .. record.PostcodeAreas.Where(area => area.Code.Contains(' ', StringComparison.Ordinal))
            .Select(area => area.Code + "AA"),
        .. record.PostcodeAreas.Select(area => area.Code),
        .. record.Stations.Select(station => station.Name),
        .. record.Boroughs.Select(borough => $"borough:{borough.Slug}"),
        .. record.Stations.SelectMany(station => station.Points)
            .Select(point => FormattableString.Invariant($"{point.Position.Latitude},{point.Position.Longitude}")),
        "EH1 1AA", "JE2 3AB", "BFPO 1", "GIR 0AA", "N17 9ZZ",
    ];

    private static string Mangle(string text, Random random)
    {
        for (var times = random.Next(4); times > 0; times--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(6) switch
            {
                0 => text.Insert(at, Signs[random.Next(Signs.Length)].ToString()),
                1 when at < text.Length => text.Remove(at, 1),
                2 => text.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal),
                3 => text.Replace('0', 'O').Replace('1', 'I'),
                4 => text.Insert(at, random.GetItems(Attacks, 1)[0]),
                _ => $"{text} {text}",
            };
        }

        return text;
    }

    private static void AssertSafe(string html, string address)
    {
        var page = new HtmlParser().ParseDocument(html);
        Assert.True(page.QuerySelector("main h1")?.TextContent.Length > 0, address);
        Assert.Null(page.QuerySelector("script:not([src]):not([type='application/ld+json']), [onerror], img"));
        // What was typed stands in the box that it was typed in. A postcode may be spoken of in the text, but not in
        // the title or heading, nor in a link or anything else that leaves the page.
        page.QuerySelector("#from")?.Remove();
        Assert.DoesNotContain("alert(1)", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var told = page.QuerySelectorAll("title, h1").Select(heading => heading.TextContent);
        var attributes = page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Value);
        Assert.DoesNotContain(told.Concat(attributes), text => MadeUp().IsMatch(text));
    }

    [GeneratedRegex(
        @"\b[A-Z]{1,2}\d[A-Z\d]?\W{0,3}\d[A-Z]{2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Postcode();

    /// <summary>The exact postcodes of <see cref="Places"/>; no station's address has one that ends so.</summary>
    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? ?\dAA\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MadeUp();
}
