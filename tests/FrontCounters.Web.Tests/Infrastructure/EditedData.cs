using FrontCounters.Data.Files;
using FrontCounters.Web.Commands;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A copy of <c>data/</c> that an editor works on, midday of 29 November 2026.</summary>
public sealed class EditedData : IDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("front-counters-edit-");
    private readonly DirectoryInfo folder;

    public EditedData()
    {
        folder = parent.CreateSubdirectory("data");
        foreach (var file in Directory.EnumerateFiles(Checkout.PathOf("data")))
        {
            File.Copy(file, PathOf(Path.GetFileName(file)));
        }
    }

    public DataFolder Data => new(folder.FullName);

    public string Folder => folder.FullName;

    /// <summary>Where a command puts what belongs beside the data.</summary>
    public string Parent => parent.FullName;

    public string Text(string file) => File.ReadAllText(PathOf(file));

    public string PathOf(string file) => Path.Combine(folder.FullName, file);

    /// <summary>Adds a row at the end, as an editor would.</summary>
    public void Add(string file, string row) => File.AppendAllText(PathOf(file), row + "\n");

    /// <summary>Changes what stands exactly once in the file.</summary>
    public void Replace(string file, string old, string replacement)
    {
        var text = Text(file);
        Assert.Single(text.Split(old)[1..]);
        File.WriteAllText(PathOf(file), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>For a command that writes rows.</summary>
    public EditedRows Rows(TextWriter output) => new(Data, new StoppedClock(Now), output);

    public Task<(int Code, string Said)> CheckAsync(params string[] arguments) => CheckAsync(_ => true, arguments);

    /// <param name="isCompared">Which of the site's pages the check compares, by their paths.</param>
    /// <param name="arguments">What the check is called with.</param>
    public async Task<(int Code, string Said)> CheckAsync(Func<string, bool> isCompared, params string[] arguments)
    {
        await using var output = new StringWriter();
        var code = await CheckCommand.Build(() => new CheckCommand(Data, new StoppedClock(Now), output, isCompared))
            .RunAsync(arguments, output, output);
        return (code, output.ToString());
    }

    public void Dispose() => parent.Delete(recursive: true);
}
