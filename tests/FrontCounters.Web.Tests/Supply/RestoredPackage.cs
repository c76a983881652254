using System.Text.Json;
using System.Xml.Linq;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Supply;

/// <summary>A package that the site is built with, as its lock file names it and its own manifest describes it.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Version">As restored.</param>
/// <param name="Licence">An SPDX expression; for one that only brings a file, that file's name.</param>
/// <param name="Copyright">As it says; its authors where it says none.</param>
/// <param name="Project">Where it comes from; blank where it does not say.</param>
internal sealed record RestoredPackage(string Name, string Version, string Licence, string Copyright, string Project)
{
    private const string Site = "src/FrontCounters.Web/";

    public static IReadOnlyList<RestoredPackage> OfTheSite()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Checkout.PathOf(Site + "packages.lock.json")));
        using var assets = JsonDocument.Parse(File.ReadAllText(Checkout.PathOf(Site + "obj/project.assets.json")));
        var folders = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        return
        [
            .. locked.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.TryGetProperty("resolved", out _))
                .Select(package => Read(package.Name, package.Value.GetProperty("resolved").GetString()!, folders))
                .OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static RestoredPackage Read(string name, string version, IEnumerable<string> folders)
    {
#pragma warning disable CA1308 // NuGet's folders are in small letters.
        var id = name.ToLowerInvariant();
#pragma warning restore CA1308
        var file = folders.Select(folder => Path.Combine(folder, id, version, $"{id}.nuspec")).First(File.Exists);
        var about = XDocument.Load(file).Root!.Elements().Single(element => element.Name.LocalName == "metadata").Elements().ToList();
        string Text(string element) => about.Find(part => part.Name.LocalName == element)?.Value.Trim() ?? "";
        return new RestoredPackage(
            name, version, Text("license"), Text("copyright") is { Length: > 0 } copyright ? copyright : Text("authors"), Text("projectUrl"));
    }
}
