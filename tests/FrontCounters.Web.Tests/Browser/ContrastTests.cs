using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>
/// WCAG 2.2, 1.4.11 and 1.4.3: every line and mark of every picture stands out from the paper, the land or the tile beneath it by 3 to 1, and
/// every word by 4.5 to 1, as the browser draws them: in light, in dark, and printed. What a use stands for is drawn in the
/// colour of its state, which the sheets' own test holds.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class ContrastTests(BrowserSite site)
{
    private static readonly string[] Pages =
        ["/", "/rounds", "/rounds/2017", "/rounds/2025", "/boroughs", "/boroughs/harrow", "/stations/wimbledon", "/nearest?from=SW11+1"];

    [Theory]
    [InlineData(ColorScheme.Light, Media.Screen)]
    [InlineData(ColorScheme.Dark, Media.Screen)]
    [InlineData(ColorScheme.Dark, Media.Print)]
    public async Task EveryPicture_HasLinesAndWordsThatCanBeSeen(ColorScheme scheme, Media media)
    {
        await using var window = await site.OpenAsync(script: true, scheme: scheme);
        await window.Page.EmulateMediaAsync(new() { Media = media, ColorScheme = scheme });
        var (faults, seen) = (new List<string>(), 0);
        foreach (var address in Pages)
        {
            await window.LoadAsync(address);
            var result = await window.Page.EvaluateAsync<string[]>(Measure);
            seen += int.Parse(result[0]);
            faults.AddRange(result.Skip(1).Select(fault => $"{address}: {fault}"));
        }

        Assert.True(seen > 1500, $"Only {seen} lines and words were found.");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct().Take(20)));
    }

    private const string Measure =
        """
        () => {
          const pictures = '.counts-chart, .slope, .tiles, .dumbbells, .life-bar, .distances, .stage-map, .map-drawing, .pledge-bar';
          const parse = (text) => /^rgba?\(/.test(text) ? text.match(/[\d.]+/g).map(Number) : null;
          const light = (colour) => colour.slice(0, 3).map((each) => each / 255)
            .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
            .reduce((sum, each, at) => sum + each * [0.2126, 0.7152, 0.0722][at], 0);
          const contrast = (one, other) => {
            const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
            return (high + 0.05) / (low + 0.05);
          };
          const token = (name) => {
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.color = `var(${name})`;
            const colour = parse(getComputedStyle(probe).color);
            probe.remove();
            return colour;
          };
          const [paper, land, night] = ['--paper', '--land', '--day-night'].map(token);
          const faults = [];
          let seen = 0;
          for (const picture of document.querySelectorAll(pictures)) {
            for (const each of picture.querySelectorAll('line, rect, path, circle, text')) {
              if (each.closest('symbol, defs') || each.classList.contains('map-ground') || each.getAttribute('fill')?.startsWith('url(')) {
                continue;
              }

              const style = getComputedStyle(each);
              const isWord = each.localName === 'text';
              if (isWord && !each.textContent.trim()) {
                continue;
              }

              const colours = (isWord ? [style.fill] : [style.fill, style.stroke]).map(parse)
                .filter((colour) => colour && (colour.length < 4 || colour[3] > 0));
              const ground = each.closest('.tile-filled') ? night
                : each.matches('.map-water') || (each.closest('.stage-map, .map-drawing') && each.matches('.map-borough')) ? land
                  : paper;
              const best = Math.max(...colours.map((colour) => contrast(colour, ground)));
              seen += 1;
              if (!(best >= (isWord ? 4.5 : 3))) {
                faults.push(`${each.localName}.${each.getAttribute('class') ?? each.parentElement.getAttribute('class')} has ${best.toFixed(2)}`);
              }
            }
          }

          return [String(seen), ...faults];
        }
        """;
}
