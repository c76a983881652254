using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;

namespace FrontCounters.Data.Tests.Infrastructure;

/// <summary>A copy of <c>data/</c>, or of another folder's files, in a temporary one, for a test to change.</summary>
public sealed class DataCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-");

    public DataCopy()
        : this(RealRecord.DataPath)
    {
    }

    public DataCopy(string original)
    {
        foreach (var file in Directory.EnumerateFiles(original))
        {
            File.Copy(file, PathOf(Path.GetFileName(file)));
        }
    }

    public DataFolder Data => new(folder.FullName);

    public string PathOf(string file) => Path.Combine(folder.FullName, file);

    public string Text(string file) => File.ReadAllText(PathOf(file));

    /// <summary>Changes what stands exactly once in the file.</summary>
    /// <returns>The line it stands on; the header is 1.</returns>
    public int Replace(string file, string old, string replacement)
    {
        var text = Text(file);
        var places = text.Split(old).Length - 1;
        Assert.True(places == 1, $"{file} holds '{old}' {places} times, not once.");
        var line = LineOf(file, old);
        File.WriteAllText(PathOf(file), text.Replace(old, replacement, StringComparison.Ordinal));
        return line;
    }

    /// <summary>Takes out the lines that hold the words, of which there must be some.</summary>
    public void RemoveLines(string file, string words)
    {
        var lines = File.ReadAllLines(PathOf(file));
        var kept = lines.Where(line => !line.Contains(words, StringComparison.Ordinal)).ToList();
        Assert.True(kept.Count < lines.Length, $"{file} has no line with '{words}'.");
        File.WriteAllLines(PathOf(file), kept);
    }

    /// <returns>
    /// The line, the header being 1, of the first place where the file holds the words; a line break before them says
    /// that a line begins there.
    /// </returns>
    public int LineOf(string file, string words)
    {
        var text = Text(file);
        var place = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{file} does not hold '{words}'.");
        var start = place + words.Length - words.TrimStart('\n').Length;
        return text[..start].Count(letter => letter == '\n') + 1;
    }

    public IReadOnlyList<Problem> Problems(string? texts = null) =>
        Assert.Throws<RecordRefusedException>(() => RecordDatabase.Check(Data, texts)).Problems;

    public void Dispose() => folder.Delete(recursive: true);
}
