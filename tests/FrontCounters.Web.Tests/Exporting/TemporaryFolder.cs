namespace FrontCounters.Web.Tests.Exporting;

internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-");

    public string Path => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);
}
