using System.Globalization;
using CsvHelper;

namespace FrontCounters.Web.Watching;

/// <summary>What is kept of a page, so that a later look can tell whether it changed.</summary>
/// <param name="Address">As sources name it.</param>
/// <param name="At">Where it was found, after any redirects.</param>
/// <param name="Sha256">Of the words that a reader sees; of a file that is no page, of its bytes.</param>
/// <param name="ETag">As the server gave it, to ask whether anything changed; blank without one.</param>
/// <param name="Day">The day on which it was so, as <c>2026-11-29</c>.</param>
public sealed record KeptPage(string Address, string At, string Sha256, string ETag, string Day)
{
    /// <returns>By address; nothing where there is no such file.</returns>
    public static IReadOnlyDictionary<string, KeptPage> Read(string file)
    {
        if (!File.Exists(file))
        {
            return new Dictionary<string, KeptPage>();
        }

        using var reader = new StreamReader(file);
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        return csv.GetRecords<KeptPage>().ToDictionary(page => page.Address, StringComparer.Ordinal);
    }

    /// <summary>Writes beside the file and then in its place, by address.</summary>
    public static void Write(string file, IEnumerable<KeptPage> pages)
    {
        using (var writer = new StreamWriter(file + ".new"))
        using (var csv = new CsvWriter(writer, CultureInfo.InvariantCulture))
        {
            csv.WriteRecords(pages.OrderBy(page => page.Address, StringComparer.Ordinal));
        }

        File.Move(file + ".new", file, overwrite: true);
    }
}
