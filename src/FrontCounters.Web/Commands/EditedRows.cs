using FrontCounters.Data.Editing;
using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Time;

namespace FrontCounters.Web.Commands;

/// <summary>
/// Prints the rows that a command would write, tries them on a copy of the data and, only if asked to and nothing is wrong
/// with them, writes them.
/// </summary>
public sealed class EditedRows(DataFolder data, TimeProvider time, TextWriter output)
{
    /// <param name="edits">Makes the rows from the data as they are, which must be sound.</param>
    /// <param name="write">Whether they are written.</param>
    /// <param name="texts">The folder of texts that the rows are compared with.</param>
    /// <returns>The exit code: 0 where the rows are sound, 1 where not.</returns>
    public int Run(Func<RecordDraft, IReadOnlyList<RowEdit>> edits, bool write, string? texts = null)
    {
        try
        {
            return Finish(edits(Checked(data, texts: null)), write, texts);
        }
        catch (Exception refusal) when (refusal is EditRefusedException or RecordRefusedException or IOException)
        {
            output.WriteLine($"{refusal.Message} Nothing was written.");
            return 1;
        }
    }

    private int Finish(IReadOnlyList<RowEdit> edits, bool write, string? texts)
    {
        foreach (var edit in edits)
        {
            output.WriteLine($"{edit.File}, {(edit.Line is { } line ? $"line {line}" : "a new row")}:");
            output.WriteLine($"  {edit.Text}");
        }

        if (edits.Count == 0)
        {
            output.WriteLine("There is nothing to write.");
            return 0;
        }

        var folder = Directory.CreateTempSubdirectory("front-counters-rows-");
        try
        {
            data.Files().ToList().ForEach(file => File.WriteAllBytes(Path.Combine(folder.FullName, file.Name), file.Content));
            RowEdit.Apply(folder.FullName, edits);
            Checked(new DataFolder(folder.FullName), texts);
        }
        catch (RecordRefusedException refusal)
        {
            refusal.Problems.ToList().ForEach(output.WriteLine);
            output.WriteLine("With these rows the record would not be sound. Nothing was written.");
            return 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        if (write)
        {
            RowEdit.Apply(data.Path, edits);
        }

        output.WriteLine(write ? $"Written to {data.Path}. Now run check." : "Nothing was written. Add --write to write it.");
        return 0;
    }

    private RecordDraft Checked(DataFolder folder, string? texts)
    {
        var problems = new ProblemList();
        var draft = folder.ReadChecked(texts, problems, new LondonClock(time).Today);
        problems.ThrowIfAny();
        return draft;
    }
}
