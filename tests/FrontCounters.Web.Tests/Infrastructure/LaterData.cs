namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A copy of <c>data/</c> in a temporary folder, to which a test adds what an editor would, by the book.</summary>
internal sealed class LaterData : IDisposable
{
    private readonly EditedData edited = new();

    public string Folder => edited.Folder;

    /// <param name="id">A new id.</param>
    /// <param name="date">As the source is dated; blank for one that is not.</param>
    /// <param name="notAfter">The last day that it can mean, where that is not said by the date.</param>
    public LaterData AddSource(string id, string date, string notAfter = "") =>
        Append("sources.csv", $"{id},Metropolitan Police,A later notice,{date},{notAfter},official,not held,no,2026-11-28,,,");

    /// <summary>Cites the source first in the period's row, and gives the row another standing.</summary>
    public LaterData Confirm(string period, string source, string standing = "observed") => Edit(
        "periods.csv",
        period,
        cells =>
        {
            (cells[6], cells[7]) = (standing, $"{source} {cells[7]}");
        });

    /// <summary>Ends the period on the day, and lets the station's next one begin.</summary>
    /// <param name="period">The period that ends.</param>
    /// <param name="day">The first day of the next.</param>
    /// <param name="offers">Service, hours and standing of the next, with commas.</param>
    /// <param name="source">What the next rests on.</param>
    public LaterData Follow(string period, string day, string offers, string source)
    {
        var station = "";
        Edit("periods.csv", period, cells => (station, cells[3]) = (cells[1], day));
        return Append("periods.csv", $"{station}-{day},{station},{day},,{offers},{source},,");
    }

    /// <summary>Every period that was to begin on 28 February or 3 March 2026.</summary>
    public IReadOnlyList<string> DuePeriods() =>
    [
        .. File.ReadLines(PathOf("periods.csv")).Select(line => line.Split(',')[0])
            .Where(id => id.EndsWith("-2026-02-28", StringComparison.Ordinal) || id.EndsWith("-2026-03-03", StringComparison.Ordinal)),
    ];

    public LaterData Append(string file, string row)
    {
        File.AppendAllText(PathOf(file), row + "\n");
        return this;
    }

    public void Dispose() => edited.Dispose();

    private string PathOf(string file) => edited.PathOf(file);

    /// <summary>Changes the one row that begins with the id; the cells up to the note hold no commas.</summary>
    private LaterData Edit(string file, string id, Action<string[]> change)
    {
        var lines = File.ReadAllLines(PathOf(file));
        var at = Array.FindIndex(lines, line => line.StartsWith($"{id},", StringComparison.Ordinal));
        Assert.True(at > 0, $"{file} has no row '{id}'.");
        var cells = lines[at].Split(',', 9);
        change(cells);
        lines[at] = string.Join(',', cells);
        File.WriteAllText(PathOf(file), string.Join('\n', lines) + "\n");
        return this;
    }
}
