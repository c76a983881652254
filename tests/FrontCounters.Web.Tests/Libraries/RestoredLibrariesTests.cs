using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Libraries;

public sealed class RestoredLibrariesTests
{
    private static readonly string Site = Checkout.PathOf("src/FrontCounters.Web");

    private static readonly string[] Folders = ["wwwroot/lib", "Figures/Letters"];

    [Fact]
    public void Files_ThatAreRestored_AreThoseOfTheManifestWithTheirLockedHashes()
    {
        Assert.Equal(Locked(), Restored());
    }

    /// <summary>What the manifest asks for, each with the hash that the lock has for it.</summary>
    private static SortedDictionary<string, string> Locked()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Site, "libman.json")));
        var locks = XDocument.Load(Path.Combine(Site, "Libraries/Libraries.lock.props")).Descendants("LockedLibraryFile")
            .ToDictionary(file => file.Attribute("Include")!.Value, file => file.Attribute("Sha256")!.Value, StringComparer.Ordinal);
        var asked = manifest.RootElement.GetProperty("libraries").EnumerateArray().SelectMany(library => library.GetProperty("files")
            .EnumerateArray().Select(file => $"{library.GetProperty("destination").GetString()}/{file.GetString()}"));
        return new SortedDictionary<string, string>(asked.ToDictionary(path => path, path => locks[path]), StringComparer.Ordinal);
    }

    private static SortedDictionary<string, string> Restored()
    {
        var files = Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Site, folder), "*", SearchOption.AllDirectories));
        return new SortedDictionary<string, string>(files.ToDictionary(PathInSite, Hash), StringComparer.Ordinal);
    }

    private static string PathInSite(string file) => Path.GetRelativePath(Site, file).Replace('\\', '/');

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
