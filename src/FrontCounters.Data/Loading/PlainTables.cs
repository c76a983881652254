using System.Text.Json;
using FrontCounters.Data.Files;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Data.Loading;

/// <summary>
/// What the database has for people who open it with SQL, besides the record's own tables: three views, the closings as the
/// site works them out, and a readme. The site itself reads none of it (docs/queries.md).
/// </summary>
internal static class PlainTables
{
    private const string Create =
        """
        CREATE VIEW open_on AS
        SELECT stations.slug AS station, stations.name AS name, boroughs.slug AS borough,
            periods."from" AS from_day, periods."to" AS until_day, periods.service AS service, periods.hours AS hours,
            CASE periods.service WHEN 'none' THEN 0 WHEN 'unknown' THEN NULL ELSE 1 END AS open,
            CASE WHEN periods.service = '24-hours' THEN 1 WHEN periods.service IN ('open', 'unknown') THEN NULL ELSE 0 END
                AS open_day_and_night,
            periods.standing AS standing
        FROM periods JOIN stations ON stations.slug = periods.station_slug JOIN boroughs ON boroughs.slug = stations.borough_slug;

        CREATE VIEW counts_by_day AS
        SELECT days.day AS day, coalesce(sum(open), 0) AS open, sum(service = '24-hours') AS open_day_and_night,
            sum(open IS NULL) AS not_known
        FROM (SELECT DISTINCT "from" AS day FROM periods) AS days
        JOIN open_on ON from_day <= days.day AND (until_day IS NULL OR until_day > days.day)
        GROUP BY days.day;

        CREATE TABLE closings (
            station TEXT NOT NULL REFERENCES stations (slug), round TEXT REFERENCES rounds (slug), stage TEXT,
            closing_day TEXT NOT NULL, closing_day_precision TEXT NOT NULL, due INTEGER NOT NULL, standing TEXT NOT NULL,
            reopened TEXT, last_open_day TEXT NOT NULL, address_id TEXT REFERENCES addresses (id), point_id TEXT REFERENCES points (id));

        CREATE VIEW closures AS
        SELECT closings.station AS station, open_on.name AS name, open_on.borough AS borough, round, stage, closing_day,
            closing_day_precision, due, closings.standing AS standing, open_on.service AS service_before, open_on.hours AS hours_before,
            reopened, addresses.text AS address, addresses.postcode AS postcode, latitude, longitude
        FROM closings
        JOIN open_on ON open_on.station = closings.station AND from_day <= last_open_day
            AND (until_day IS NULL OR until_day > last_open_day)
        LEFT JOIN addresses ON addresses.id = address_id
        LEFT JOIN points ON points.id = point_id;

        CREATE TABLE readme (name TEXT PRIMARY KEY, says TEXT NOT NULL);
        """;

    // The tables that no file of data/ describes.
    private static readonly (string Name, string Says)[] Own =
    [
        ("open_on", "A view: one row a counter a period. It holds from from_day on, and until the day before until_day, where there is "
            + "one. open is 1 or 0, and nothing where no source settles it; open_day_and_night likewise."),
        ("closures", "A view: every closing, as the site's /closures has it. closing_day is the first day without the counter, how exactly "
            + "that is told stands beside it, and due is 1 where no source held says that it closed."),
        ("closings", "What closures is made from besides the record's own tables: which closings there are, as the site works them out "
            + "from periods and decisions, and the last day on which each counter is known to have been open."),
        ("counts_by_day", "A view: how many counters were open, and how many of those day and night, on each day on which a count may "
            + "change, and how many no source settles. Between two of the days the counts stay as they are."),
        ("citations", "What each fact rests on, strongest first: fact_kind and fact_id name the fact."),
        ("search", "The full-text index that the site's search box looks into."),
        ("postcode_areas", "Postcode sectors and districts with their middles."),
        ("outlines", "Outlines of boroughs and of the tidal Thames, as GeoJSON."),
        ("logged_releases", "Every release of the record, with its reason; changes and counts stand in logged_changes and first_counts."),
        ("releases", "The release that this file was built from."),
    ];

    /// <param name="connection">The database that is being built, with all the record in it.</param>
    /// <param name="record">What was read from it.</param>
    /// <param name="files">The data that it was built from.</param>
    public static void Fill(SqliteConnection connection, CounterRecord record, IReadOnlyList<DataFile> files)
    {
        using var transaction = connection.BeginTransaction();
        using (var create = connection.CreateCommand())
        {
            create.CommandText = Create;
            create.ExecuteNonQuery();
        }

        foreach (var closed in record.ClosuresKnown(DateOnly.MaxValue))
        {
            Insert(connection, "closings",
            [
                closed.Station.Slug, closed.Decision?.RoundSlug, closed.Decision?.StageSlug,
                $"{closed.Closing.Day:O}", EnumNames.Name(closed.Precision), closed.Closing.IsDue ? 1 : 0, EnumNames.Name(closed.Closing.Standing),
                closed.Reopened is { } day ? $"{day:O}" : null, $"{closed.LastOpenDay:O}",
                closed.Before.Address?.Id, closed.Before.Point?.Id,
            ]);
        }

        foreach (var (name, says) in Readme(record, files, Tables(connection)))
        {
            Insert(connection, "readme", [name, says]);
        }

        transaction.Commit();
    }

    private static IEnumerable<(string Name, string Says)> Readme(
        CounterRecord record, IReadOnlyList<DataFile> files, HashSet<string> tables)
    {
        using var package = JsonDocument.Parse(files.First(file => file.Name == DataPackage.File).Content);
        var root = package.RootElement;
        yield return ("this file", root.GetProperty("description").GetString()!);
        yield return ("release", record.Release.Id);
        foreach (var resource in root.GetProperty("resources").EnumerateArray())
        {
            // Some files go into tables of another name, and one of those names is that of another file.
            var name = resource.GetProperty("name").GetString()!;
            if (tables.Contains(name) && !Own.Any(own => own.Name == name))
            {
                yield return (name, resource.GetProperty("description").GetString()!);
            }
        }

        foreach (var own in Own)
        {
            yield return own;
        }
    }

    private static HashSet<string> Tables(SqliteConnection connection)
    {
        using var question = connection.CreateCommand();
        question.CommandText = "SELECT name FROM sqlite_schema WHERE type = 'table'";
        using var rows = question.ExecuteReader();
        var tables = new HashSet<string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            tables.Add(rows.GetString(0));
        }

        return tables;
    }

    private static void Insert(SqliteConnection connection, string table, IReadOnlyList<object?> cells)
    {
        using var insert = connection.CreateCommand();
#pragma warning disable CA2100 // The table is one of the two above, and cells are parameters.
        insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", cells.Select((_, at) => $"${at}"))})";
#pragma warning restore CA2100
        foreach (var (cell, at) in cells.Select((cell, at) => (cell, at)))
        {
            insert.Parameters.AddWithValue($"${at}", cell ?? DBNull.Value);
        }

        insert.ExecuteNonQuery();
    }
}
