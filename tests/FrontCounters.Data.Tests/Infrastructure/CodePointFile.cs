using System.IO.Compression;

namespace FrontCounters.Data.Tests.Infrastructure;

/// <summary>
/// A small zip in the layout of Code-Point Open, in a temporary folder of its own. Its postcodes and their places are
/// made up.
/// </summary>
public sealed class CodePointFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-");
    private readonly Dictionary<string, string> entries = new(StringComparer.Ordinal);

    public string FullPath => Path.Combine(folder.FullName, "made-up.zip");

    /// <summary>Three in London, one within 10 km, one beyond, one with only its sector's mean, one without a place.</summary>
    public static CodePointFile Small() => new CodePointFile()
        .With("Doc/metadata.txt", "PRODUCT: OS CODE-POINT\nDATASET VERSION NUMBER: 2031.2.0\nCOPYRIGHT DATE: 20310401\n")
        .With("Data/CSV/sw.csv", Row("SW11 1ZA", 10, 527761, 175569, "E09000032") + Row("SW11 1ZB", 60, 527900, 175400))
        .With("Data/CSV/n.csv", Row("N17 9ZA", 50, 534000, 189800, "E09000014"))
        .With("Data/CSV/se.csv", Row("SE1 1ZA", 30, 530625, 178388, "E09000022") + Row("SE77 1ZA", 90, 0, 0))
        .With("Data/CSV/kt.csv", Row("KT22 8ZZ", 10, 516586, 156471, "E07000210"))
        .With("Data/CSV/tn.csv", Row("TN30 6ZZ", 10, 588300, 133400, "E07000105"))
        .With("Data/CSV/gy.csv", Row("GY77 1ZA", 90, 0, 0))
        .Written();

    public static string Row(string postcode, int quality, int easting, int northing, string district = "") =>
        $"\"{postcode}\",{quality},{easting},{northing},\"E92000001\",\"\",\"\",\"\",\"{district}\",\"\"\n";

    public CodePointFile With(string entry, string text)
    {
        entries[entry] = text;
        return this;
    }

    public CodePointFile Written()
    {
        using var zip = ZipFile.Open(FullPath, ZipArchiveMode.Create);
        foreach (var (name, text) in entries)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(text);
        }

        return this;
    }

    public string PathOf(string file) => Path.Combine(folder.FullName, file);

    public void Dispose()
    {
        if (Directory.Exists(folder.FullName))
        {
            folder.Delete(recursive: true);
        }
    }
}
