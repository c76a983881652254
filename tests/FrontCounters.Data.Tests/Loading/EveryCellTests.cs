using System.Globalization;
using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Record;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Data.Tests.Loading;

/// <summary>Whatever a cell of the record's files says, its row of the database says: a loader that reads one otherwise is noticed.</summary>
public sealed class EveryCellTests : IDisposable
{
    private static readonly DataFolder Real = new(RealRecord.DataPath);

    /// <summary>Citations are a table of their own, and so have a test of their own.</summary>
    private static readonly string[] Elsewhere = ["sources", "quotations"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Build_OfTheRealData_KeepsEveryCell()
    {
        var path = Path.Combine(folder.FullName, "record.db");
        new RecordDatabase(path).Build(Real);
        using var database = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        database.Open();
        var (rows, lost) = (0, new List<string>());
        foreach (var file in Real.Files().Where(file => file.Name.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var table = CsvTable.Parse(file, new ProblemList());
            var key = table.Header.Contains("id") ? "id" : "slug";
            var held = table.Header.Contains(key) ? Held(database, Path.GetFileNameWithoutExtension(file.Name), key) : [];
            if (held.Count == 0)
            {
                continue;
            }

            foreach (var row in table.Rows)
            {
                rows++;
                var known = held.GetValueOrDefault(row.Cell(key)) ?? [];
                lost.AddRange(table.Header.Except(Elsewhere)
                    .Where(column => row.Cell(column).Length > 0 && !known.Contains(Plain(row.Cell(column))))
                    // The addresses of sources are written one way.
                    .Where(column => (file.Name, column) is not ("sources.csv", "address"))
                    .Select(column => $"{file.Name} {row.Cell(key)} {column}: {row.Cell(column)}"));
            }
        }

        Assert.True(lost.Count == 0, $"{lost.Count} cells are lost:\n{string.Join('\n', lost.Take(20))}");
        Assert.True(rows > 4_000, $"Only {rows} rows were compared.");
    }

    /// <summary>The first source of a row is the one that its fact is told by: editors write the strongest first.</summary>
    [Fact]
    public void Read_OfTheRealData_CitesWhatEachRowDoesInItsOrder()
    {
        List<(string Fact, string InTheRow, string Held)> cited =
        [
            .. Real.ReadChecked(texts: null, new ProblemList()).Facts.Select(drafted => (
                drafted.Value.Key,
                drafted.Row.Cell(drafted.Value.Kind == FactKind.Quotation ? "source" : "sources"),
                string.Join(' ', RealRecord.Record.Fact(drafted.Value.Key)!.SourceIds))),
        ];

        Assert.True(cited.Count(fact => fact.InTheRow.Contains(' ', StringComparison.Ordinal)) > 500);
        Assert.DoesNotContain(cited, fact => fact.InTheRow != fact.Held);
    }

    /// <summary>Every value of each row, by its key; none where there is no such table.</summary>
    private static Dictionary<string, HashSet<string>> Held(SqliteConnection database, string table, string key)
    {
        using var look = database.CreateCommand();
        look.CommandText = $"SELECT count(*) FROM pragma_table_info('{table}') WHERE name = '{key}'";
        var held = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        if (look.ExecuteScalar() is 0L)
        {
            return held;
        }

        look.CommandText = $"SELECT * FROM \"{table}\"";
        using var reader = look.ExecuteReader();
        while (reader.Read())
        {
            held[reader.GetString(reader.GetOrdinal(key))] = Enumerable.Range(0, reader.FieldCount)
                .Select(at => Plain(Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture)!)).ToHashSet(StringComparer.Ordinal);
        }

        return held;
    }

    /// <summary>Numbers without noughts at their end, and yes and no as the database writes them.</summary>
    private static string Plain(string cell) => cell switch
    {
        "yes" => "1",
        "no" => "0",
        _ when decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number.ToString("G29", CultureInfo.InvariantCulture),
        _ => cell,
    };
}
