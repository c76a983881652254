using FrontCounters.Data.Record;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Data.Queries.Search;

/// <summary>
/// The full-text index of one release: a copy, in memory, of the database that the release was read from. So it answers
/// the same when the file is deleted or replaced, or when there never was one.
/// </summary>
internal sealed class SearchIndex
{
    // Words of a title count most; the first three columns are not looked into.
    private const string Find =
        """
        SELECT kind, id, highlight(search, 3, $start, $end), highlight(search, 4, $start, $end),
               highlight(search, 5, $start, $end)
        FROM search
        WHERE search MATCH $words AND known <= $known
        ORDER BY bm25(search, 0, 0, 0, 8, 4, 1), rowid
        """;

    private readonly Lock oneAtATime = new();
    private readonly SqliteConnection connection;

    private SearchIndex(SqliteConnection connection) => this.connection = connection;

    /// <summary>Copies the database as it is now.</summary>
    public static SearchIndex CopyOf(SqliteConnection database)
    {
        var memory = new SqliteConnection("Data Source=:memory:;Pooling=False");
        memory.Open();
        database.BackupDatabase(memory);
        return new SearchIndex(memory);
    }

    /// <param name="words">In the index's own language, as <see cref="SearchWords"/> writes it.</param>
    /// <param name="known">Only what had been published by the end of this day.</param>
    /// <returns>All that is found, the likeliest first.</returns>
    public IReadOnlyList<FoundRow> Rows(string words, DateOnly known)
    {
        // A connection serves one question at a time, and a question takes a millisecond or two.
        lock (oneAtATime)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Find;
            command.Parameters.AddWithValue("$words", words);
            command.Parameters.AddWithValue("$known", $"{known:yyyy-MM-dd}");
            command.Parameters.AddWithValue("$start", MarkedText.Start.ToString());
            command.Parameters.AddWithValue("$end", MarkedText.End.ToString());
            using var reader = command.ExecuteReader();
            var rows = new List<FoundRow>();
            while (reader.Read())
            {
                rows.Add(Read(reader));
            }

            return rows;
        }
    }

    private static FoundRow Read(SqliteDataReader reader) => new(
        EnumNames.TryParse<FoundKind>(reader.GetString(0), out var kind)
            ? kind
            : throw new InvalidOperationException($"The index holds a row of the kind '{reader.GetString(0)}'."),
        reader.GetString(1),
        MarkedText.Read(reader.GetString(2)),
        MarkedText.Read(reader.GetString(3)),
        MarkedText.Read(reader.GetString(4)));
}
