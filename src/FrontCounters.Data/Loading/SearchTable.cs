using FrontCounters.Data.Record;
using Microsoft.EntityFrameworkCore;

namespace FrontCounters.Data.Loading;

/// <summary>
/// The full-text index of the record, a table <c>search</c> of the database: one row for each station, borough, person,
/// dated event, quotation, position, figure and source. Its tokenizer sets accents, case and English endings aside, so that <c>closures</c>
/// finds <c>closure</c>, and <c>kings</c> finds <c>King's</c>.
/// </summary>
internal static class SearchTable
{
    // FTS5 has no types; of the first three columns it keeps the text only, and does not look into it.
    private const string Create =
        """
        CREATE VIRTUAL TABLE search USING fts5(
            kind UNINDEXED, id UNINDEXED, known UNINDEXED, title, body, about,
            tokenize = 'porter unicode61 remove_diacritics 2', prefix = '3')
        """;

    /// <param name="context">The database that is being built.</param>
    /// <param name="record">What was read from it.</param>
    public static void Fill(FrontCountersContext context, CounterRecord record)
    {
        context.Database.ExecuteSqlRaw(Create);
        using var transaction = context.Database.BeginTransaction();
        foreach (var row in SearchRow.All(record))
        {
            context.Database.ExecuteSql(
                $"""
                INSERT INTO search (kind, id, known, title, body, about)
                VALUES ({EnumNames.Name(row.Kind)}, {row.Id}, {row.Known}, {row.Title}, {row.Body}, {row.About})
                """);
        }

        // One segment in place of many: what is read often is written once.
        context.Database.ExecuteSqlRaw("INSERT INTO search (search) VALUES ('optimize')");
        transaction.Commit();
    }
}
