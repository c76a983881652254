using System.Security.Cryptography;
using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Libraries;

public sealed class RestoredLibrariesTests
{
    private static readonly string Site = Checkout.PathOf("src/FrontCounters.Web");

    [Fact]
    public void Files_UnderLib_AreThoseOfTheManifestWithTheirLockedHashes()
    {
        Assert.Equal(Locked(), Restored());
    }

    private static SortedDictionary<string, string> Locked()
    {
        using var manifest = Read("libman.json");
        using var locks = Read("libman.lock.json");
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var library in manifest.RootElement.GetProperty("libraries").EnumerateArray())
        {
            var files = locks.RootElement.GetProperty(library.GetProperty("library").GetString()!);
            foreach (var file in library.GetProperty("files").EnumerateArray())
            {
                var path = $"{library.GetProperty("destination").GetString()}/{file.GetString()}";
                hashes.Add(path, files.GetProperty(file.GetString()!).GetString()!);
            }
        }

        return hashes;
    }

    private static SortedDictionary<string, string> Restored()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Site, "wwwroot/lib"), "*", SearchOption.AllDirectories);
        return new SortedDictionary<string, string>(files.ToDictionary(PathInSite, Hash), StringComparer.Ordinal);
    }

    private static JsonDocument Read(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Site, name)));

    private static string PathInSite(string file) => Path.GetRelativePath(Site, file).Replace('\\', '/');

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
