using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;
using FrontCounters.Data.Files;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Data;

/// <summary>
/// The files of <c>data/</c> as the zip hands them on, for those who open one in a spreadsheet or on a map: no cell of a
/// table that a spreadsheet would take for something else (<see cref="SpreadsheetCell"/>), a byte-order mark where letters
/// would be garbled without, an id on each outline. <c>datapackage.json</c> describes that form.
/// </summary>
public static class PackedFiles
{
    /// <summary>What the package and its readme say of it.</summary>
    public const string Form =
        "For spreadsheets a month is written 2017-11-XX in these CSV files (a day that no source gives), a cell of text that "
        + "a spreadsheet would run, or take for a day or a number, begins with an apostrophe, and a file with letters beyond "
        + "ASCII begins with a byte-order mark. Until November 2026 a month was written 2017-11.";

    /// <summary>How the description of a column has a date that may be a month, and how the zip's has it.</summary>
    private const string Month = "(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";
    private const string PackedMonth = "(-(0[1-9]|1[0-2])-(XX|0[1-9]|[12]\\d|3[01]))?";

    private static readonly CsvConfiguration Settings = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static DataFile Pack(DataFile file) => Path.GetExtension(file.Name) switch
    {
        ".csv" => file with { Content = Table(file.Content) },
        ".geojson" => file with { Content = Outlines(file.Content) },
        ".json" => file with { Content = Description(file.Content) },
        _ => file,
    };

    private static byte[] Table(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content).TrimStart('\uFEFF');
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        using (var reader = new StringReader(text))
        using (var rows = new CsvParser(reader, Settings))
        using (var csv = new CsvWriter(written, Settings))
        {
            while (rows.Read())
            {
                Array.ForEach(rows.Record!, cell => csv.WriteField(SpreadsheetCell.From(cell)));
                csv.NextRecord();
            }
        }

        return new UTF8Encoding().GetBytes((Ascii.IsValid(text) ? "" : "\uFEFF") + written);
    }

    private static byte[] Outlines(byte[] content)
    {
        var collection = JsonNode.Parse(content)!.AsObject();
        foreach (var feature in collection["features"]!.AsArray().Select(feature => feature!.AsObject()))
        {
            feature.Insert(1, "id", feature["properties"]!["slug"]!.GetValue<string>());
        }

        return Encoding.UTF8.GetBytes(collection.ToJsonString(new JsonSerializerOptions { Encoder = Readable.Encoder }));
    }

    private static byte[] Description(byte[] content)
    {
        var package = JsonNode.Parse(content)!.AsObject();
        package["description"] = $"{package["description"]} {Form}";
        var fields = package["resources"]!.AsArray().SelectMany(resource => resource!["schema"]?["fields"]?.AsArray() ?? []);
        foreach (var (field, constraints) in fields.Select(field => (field!, field!["constraints"])))
        {
            if (constraints?["pattern"]?.GetValue<string>() is { } pattern && pattern.Contains(Month, StringComparison.Ordinal))
            {
                constraints["pattern"] = pattern.Replace(Month, PackedMonth, StringComparison.Ordinal);
                field["description"] = $"{field["description"]}".Replace("YYYY-MM or", "YYYY-MM-XX or", StringComparison.Ordinal);
            }
        }

        return Encoding.UTF8.GetBytes($"{package.ToJsonString(Readable)}\n");
    }
}
