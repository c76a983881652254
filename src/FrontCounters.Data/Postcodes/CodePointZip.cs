using System.Globalization;
using System.IO.Compression;
using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Postcodes;

/// <summary>
/// Code-Point Open as Ordnance Survey publishes it: a zip with a CSV file for each postcode area in <c>Data/CSV</c>,
/// without a heading line. Rows are read one by one, so that memory does not grow with the file.
/// </summary>
public sealed class CodePointZip : IDisposable
{
    private const string Folder = "Data/CSV/";
    private const string Metadata = "Doc/metadata.txt";
    private const int Columns = 10;
    private const int DistrictColumn = 8;
    private const int LongestCell = 40;

    // The whole of Britain has 1.7 million rows in some 160 MB.
    private const int MostRows = 4_000_000;
    private const long MostBytes = 512L << 20;

    private readonly ZipArchive zip;
    private readonly List<ZipArchiveEntry> files;

    private CodePointZip(ZipArchive zip)
    {
        this.zip = zip;
        files =
        [
            .. zip.Entries
                .Where(entry => entry.Length > 0
                    && entry.FullName.StartsWith(Folder, StringComparison.OrdinalIgnoreCase)
                    && entry.FullName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                .OrderBy(entry => entry.FullName, StringComparer.Ordinal),
        ];
        // No entry can unpack to more than it says; added up as a sum they could exceed any number.
        Size = files.Aggregate(0L, (sum, entry) => Math.Min(sum + Math.Min(entry.Length, MostBytes + 1), MostBytes + 1));
    }

    /// <summary>Bytes of all rows, unpacked.</summary>
    public long Size { get; }

    /// <summary>Bytes of the rows that have been read so far.</summary>
    public long BytesRead { get; private set; }

    /// <exception cref="CodePointRefusedException">It is no zip, or none of that layout.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CodePointZip Open(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            var opened = new CodePointZip(ZipFile.OpenRead(path));
            if (opened is { files.Count: > 0, Size: <= MostBytes })
            {
                return opened;
            }

            opened.Dispose();
            throw new CodePointRefusedException(opened.files.Count == 0
                ? $"{name} has no CSV file in {Folder}: it is not Code-Point Open in its CSV format."
                : $"{name} unpacks to more than {MostBytes >> 20} MB: all of Code-Point Open is a third of that.");
        }
        catch (InvalidDataException)
        {
            throw new CodePointRefusedException($"{name} is not a zip, or not a whole one.");
        }
    }

    /// <returns>What the zip says of itself under a name, such as <c>DATASET VERSION NUMBER</c>; none where it does not.</returns>
    public string? Says(string name)
    {
        if (zip.GetEntry(Metadata) is not { } entry)
        {
            return null;
        }

        using var reader = new StreamReader(Unpacked(entry));
        var lines = new ShortLines(reader);
        for (var at = 1; Next(lines, entry, at) is { } line; at++)
        {
            if (line.Split(':', 2) is [var said, var value] && said.Trim() == name)
            {
                return value.Trim() is { Length: > 0 and <= LongestCell } trimmed ? trimmed : null;
            }
        }

        return null;
    }

    /// <exception cref="CodePointRefusedException">A row is not as it should be; the message names file and line.</exception>
    public IEnumerable<CodePointRow> Rows()
    {
        var rows = 0;
        foreach (var file in files)
        {
            using var reader = new StreamReader(Unpacked(file));
            var lines = new ShortLines(reader);
            for (var line = 1; Next(lines, file, line) is { } text; line++)
            {
                if (++rows > MostRows)
                {
                    throw new CodePointRefusedException(file.FullName, line, $"the zip has more than {MostRows} rows.");
                }

                BytesRead += text.Length + 1;
                if (text.Length > 0)
                {
                    yield return Row(file.FullName, line, text);
                }
            }
        }
    }

    public void Dispose() => zip.Dispose();

    private static Stream Unpacked(ZipArchiveEntry file)
    {
        try
        {
            return file.Open();
        }
        catch (InvalidDataException)
        {
            throw new CodePointRefusedException($"{file.FullName} cannot be unpacked: the zip is damaged.");
        }
    }

    private static string? Next(ShortLines lines, ZipArchiveEntry file, int line)
    {
        try
        {
            return lines.Next();
        }
        catch (LineTooLongException problem)
        {
            throw new CodePointRefusedException(file.FullName, line, problem.Message);
        }
        catch (InvalidDataException)
        {
            throw new CodePointRefusedException(file.FullName, line, "the zip is damaged here.");
        }
    }

    private static CodePointRow Row(string entry, int line, ReadOnlySpan<char> text)
    {
        Span<Range> cells = stackalloc Range[Columns + 1];
        var count = text.Split(cells, ',');
        if (count != Columns)
        {
            throw new CodePointRefusedException(entry, line, $"the row has {Many(count)} columns, not {Columns}.");
        }

        var postcode = PostcodeIn(text[cells[0]].Trim('"'))
            ?? throw new CodePointRefusedException(entry, line, $"{Shown(text[cells[0]])} is no postcode.");
        var quality = Number(entry, line, "positional quality", text[cells[1]]);
        if (!PostcodeQuality.IsKnown(quality))
        {
            throw new CodePointRefusedException(entry, line, $"{quality} is no positional quality.");
        }

        return new CodePointRow(
            entry,
            line,
            postcode,
            quality,
            Number(entry, line, "easting", text[cells[2]]),
            Number(entry, line, "northing", text[cells[3]]),
            text[cells[DistrictColumn]].Trim('"').ToString());
    }

    /// <summary>Releases differ in how many spaces they put before the last three signs: none, one or two.</summary>
    private static Postcode? PostcodeIn(ReadOnlySpan<char> cell) =>
        cell.Length is >= 5 and <= 8 && Postcode.TryParse($"{cell[..^3].TrimEnd()} {cell[^3..]}", out var postcode)
            ? postcode
            : null;

    private static int Number(string entry, int line, string column, ReadOnlySpan<char> cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new CodePointRefusedException(entry, line, $"{Shown(cell)} is no {column}.");

    private static string Many(int count) => count > Columns ? $"more than {Columns}" : $"{count}";

    private static string Shown(ReadOnlySpan<char> cell) =>
        cell.Length > LongestCell ? $"{cell[..LongestCell]}…" : cell.ToString();
}
