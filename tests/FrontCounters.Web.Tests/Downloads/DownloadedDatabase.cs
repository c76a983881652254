using System.Text.RegularExpressions;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>The SQLite file as somebody who downloaded it asks it.</summary>
internal static partial class DownloadedDatabase
{
    /// <summary>The questions of a page of docs/, in its order.</summary>
    public static IReadOnlyList<string> QuestionsOf(string page) =>
        [.. Fenced().Matches(File.ReadAllText(Checkout.PathOf(page))).Select(block => block.Groups["sql"].Value)];

    public static async Task<List<Dictionary<string, object?>>> AskAsync(SiteFactory site, string question)
    {
        var file = Path.GetTempFileName();
        try
        {
            using (var client = site.CreateClient())
            {
                await File.WriteAllBytesAsync(file, await client.GetByteArrayAsync("/data/front-counters.sqlite"));
            }

            await using var database = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
            await database.OpenAsync();
            await using var command = database.CreateCommand();
#pragma warning disable CA2100 // The questions are those of the tests and of docs/.
            command.CommandText = question;
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<Dictionary<string, object?>>();
            while (await reader.ReadAsync())
            {
                rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(
                    reader.GetName, at => reader.IsDBNull(at) ? null : reader.GetValue(at), StringComparer.Ordinal));
            }

            return rows;
        }
        finally
        {
            File.Delete(file);
        }
    }

    [GeneratedRegex("```sql\n(?<sql>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fenced();
}
