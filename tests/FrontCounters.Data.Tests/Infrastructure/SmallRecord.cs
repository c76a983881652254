using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;

namespace FrontCounters.Data.Tests.Infrastructure;

/// <summary>
/// A record of a few rows, for one rule at a time: one borough, one round named <c>2020</c>, and
/// the stations, periods, stages and decisions that the test states.
/// </summary>
public sealed class SmallRecord : IDisposable
{
    private static readonly string[] Kept = ["datapackage.json", "boroughs.geojson", "thames.geojson"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-");

    public SmallRecord()
    {
        foreach (var file in Directory.EnumerateFiles(RealRecord.DataPath).Select(Path.GetFileName).OfType<string>())
        {
            var lines = File.ReadLines(Path.Combine(RealRecord.DataPath, file));
            File.WriteAllLines(Path.Combine(folder.FullName, file), Kept.Contains(file) ? lines : lines.Take(1));
        }

        Add(
            "sources.csv", ("id", "gazette"), ("publisher", "A publisher"), ("title", "A title"), ("date", "2017"),
            ("grade", "official"), ("mirror", "no"), ("first_seen", "2026-11-21"));
        Add(
            "boroughs.csv", ("slug", "camden"), ("name", "Camden"), ("gss", "E09000007"), ("part", "inner"),
            ("force", "metropolitan"));
        Add(
            "rounds.csv", ("slug", "2020"), ("name", "Plan"), ("from", "2020"), ("background", "no"),
            ("summary", "A plan."));
    }

    public DataFolder Data => new(folder.FullName);

    public SmallRecord AddStation(string slug, string service = "24-hours") => AddHistory(slug, ("2017-06-01", service));

    /// <summary>A station with a history: each period ends where the next begins.</summary>
    public SmallRecord AddHistory(string slug, params (string From, string Service)[] history)
    {
        Add("stations.csv", ("slug", slug), ("name", slug), ("borough", "camden"));
        foreach (var ((from, service), to) in history.Zip(history.Skip(1).Select(period => period.From).Append("")))
        {
            AddPeriod(slug, from, to, service);
        }

        return this;
    }

    public SmallRecord AddStage(string slug, string date, string due, string remaining = "") => Add(
        "stages.csv", ("round", "2020"), ("slug", slug), ("name", slug), ("kind", "proposed"), ("date", date),
        ("due", due), ("due_standing", "inferred"), ("remaining", remaining), ("standing", "observed"),
        ("summary", "A stage."));

    public SmallRecord AddDecision(string stage, string station, string outcome, string effective = "") => Add(
        "decisions.csv", ("round", "2020"), ("stage", stage), ("station", station), ("outcome", outcome),
        ("effective", effective), ("standing", "observed"));

    public CounterRecord Read() => RecordDatabase.Check(Data, null);

    public void Dispose() => folder.Delete(recursive: true);

    private SmallRecord AddPeriod(string station, string from, string to, string service) => Add(
        "periods.csv", ("id", $"{station}-{from}"), ("station", station), ("from", from), ("to", to),
        ("service", service), ("standing", from == "2017-06-01" ? "observed" : "scheduled"));

    /// <summary>Writes a row with these cells, and the source where the file has a column for it.</summary>
    private SmallRecord Add(string file, params (string Column, string Cell)[] cells)
    {
        var path = Path.Combine(folder.FullName, file);
        var written = cells.Append(("sources", "gazette")).ToDictionary(StringComparer.Ordinal);
        var columns = File.ReadLines(path).First().Split(',');
        File.AppendAllLines(path, [string.Join(',', columns.Select(column => written.GetValueOrDefault(column, "")))]);
        return this;
    }
}
