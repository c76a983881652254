using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using CsvHelper;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>Our tables as LibreOffice opens them, with its detection of special numbers on: what it shows is what we wrote.</summary>
[Collection(SiteCollection.Name)]
public sealed class SpreadsheetTests(SiteFactory site)
{
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    [TheoryWithProgram("soffice")]
    [InlineDataOneDayIn(2, 0, "2057", "of a reader in Britain")]
    [InlineDataOneDayIn(2, 1, "1033", "of a reader in America")]
    public async Task Open_EveryTable_TurnsNoCellIntoAnything(string language, string whose)
    {
        var folder = Directory.CreateTempSubdirectory("front-counters-tables-");
        try
        {
            await WriteTablesAsync(folder.FullName);
            await ConvertAsync(folder.FullName, language);
            var (tables, cells) = (0, 0);
            foreach (var file in folder.EnumerateFiles("*.csv"))
            {
                var shown = Shown(Path.ChangeExtension(file.FullName, ".fods"));
                foreach (var (row, column, cell) in Written(file.FullName))
                {
                    var seen = shown.GetValueOrDefault((row, column));
                    Assert.True(IsSame(cell, seen), $"{file.Name} {row}:{column} “{cell}” {whose}: {seen}");
                    cells++;
                }

                tables++;
            }

            Assert.True(Sample.IsWhole ? tables > 40 && cells > 40_000 : tables > 8 && cells > 3_000, $"Only {cells} cells of {tables} tables were read.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>
    /// Every list, some items, and every table of the zip, of lists and tables half each day; of the two longest, every tenth row.
    /// </summary>
    private async Task WriteTablesAsync(string folder)
    {
        using var client = site.CreateClient();
        var paths = (await site.GetJsonAsync("/openapi.json")).GetProperty("paths").EnumerateObject().Select(path => path.Name);
        var lists = paths.Where(path => path.EndsWith(".csv", StringComparison.Ordinal) && !path.Contains('{', StringComparison.Ordinal))
            .Select(path => path switch
            {
                "/nearest.csv" => $"{path}?from=SW11+1&need=any",
                "/search.csv" => $"{path}?q=harrow",
                "/boroughs/compare.csv" => $"{path}?a=harrow&b=camden",
                "/quotations/check.csv" => $"{path}?text=less+safe",
                _ => path,
            });
        foreach (var address in Sample.OneIn(4, lists).Concat(
            [
                "/stations/acton.csv", "/stations/pinner.csv", "/boroughs/harrow.csv", "/rounds/2025.csv",
                "/rounds/2013/draft-january.csv", "/rounds/2017/counters.csv", "/people/sadiq-khan.csv",
            ]))
        {
            var name = address.Split('?')[0].Trim('/').Replace('/', '-');
            Write(Path.Combine(folder, name), await client.GetStringAsync(address));
        }

        using var zip = new ZipArchive(await client.GetStreamAsync("/data/front-counters.zip"), ZipArchiveMode.Read);
        foreach (var entry in Sample.OneIn(4, zip.Entries.Where(entry => entry.Name.EndsWith(".csv", StringComparison.Ordinal))))
        {
            using var reader = new StreamReader(entry.Open());
            Write(Path.Combine(folder, $"zip-{entry.Name}"), await reader.ReadToEndAsync());
        }
    }

    private static void Write(string path, string text)
    {
        var rows = Rows(text).Where((_, number) => text.Length < 500_000 || number % 10 == 0);
        using var csv = new CsvWriter(new StreamWriter(path), CultureInfo.InvariantCulture);
        foreach (var row in rows)
        {
            Array.ForEach(row, csv.WriteField);
            csv.NextRecord();
        }
    }

    private static async Task ConvertAsync(string folder, string language)
    {
        string[] arguments =
        [
            "--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "fods",
            $"--infilter=CSV:44,34,76,1,,{language},false,true,false,false,false,-1", "--outdir", folder,
            .. Directory.GetFiles(folder, "*.csv"),
        ];
        await Programs.RunAsync("soffice", arguments);
    }

    private static IEnumerable<(int Row, int Column, string Cell)> Written(string path) => Rows(File.ReadAllText(path))
        .SelectMany((row, number) => row.Select((cell, column) => (number, column, cell)));

    private static IEnumerable<string[]> Rows(string text)
    {
        using var csv = new CsvParser(new StringReader(text.TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        while (csv.Read())
        {
            yield return csv.Record!;
        }
    }

    private static Dictionary<(int Row, int Column), string> Shown(string path)
    {
        var shown = new Dictionary<(int, int), string>();
        var row = 0;
        foreach (var line in XDocument.Load(path).Descendants(Table + "table-row"))
        {
            var column = 0;
            foreach (var cell in line.Elements(Table + "table-cell"))
            {
                for (var times = (int?)cell.Attribute(Table + "number-columns-repeated") ?? 1; times > 0 && column < 100; times--)
                {
                    shown[(row, column++)] = Value(cell);
                }
            }

            row += (int?)line.Attribute(Table + "number-rows-repeated") ?? 1;
        }

        return shown;
    }

    private static string Value(XElement cell) => (string?)cell.Attribute(Office + "value-type") switch
    {
        null or "string" => string.Join('\n', cell.Elements(Text + "p").Select(Written)),
        "float" => $"number {(string?)cell.Attribute(Office + "value")}",
        "boolean" => $"{(string?)cell.Attribute(Office + "boolean-value")}",
        "date" => $"day {(string?)cell.Attribute(Office + "date-value")}",
        var other => $"{other} {cell.Value}",
    };

    /// <summary>Several spaces stand as an element.</summary>
    private static string Written(XElement paragraph) => string.Concat(paragraph.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "s" } spaces => new string(' ', (int?)spaces.Attribute(Text + "c") ?? 1),
        _ => "",
    }));

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A whole day may be shown as the day that it is, and a number as that number.</summary>
    private static bool IsSame(string cell, string? shown) => shown switch
    {
        null => cell.Length == 0,
        _ when shown == cell => true,
        _ when shown.StartsWith("day ", StringComparison.Ordinal) => shown == $"day {cell}",
        _ when shown.StartsWith("number ", StringComparison.Ordinal) => Number(shown[7..]) == Number(cell),
        _ => shown.ReplaceLineEndings("\n") == cell.ReplaceLineEndings("\n"),
    };
}
