using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Supply;

/// <summary>What the site is built with may be passed on, and is named (docs/decisions/0030).</summary>
public sealed class LicenceTests
{
    private const string Notices = "docs/third-party-notices.md";

    /// <summary>They ask for no more than that they be named.</summary>
    private static readonly string[] Permissive = ["MIT", "Apache-2.0", "BSD-3-Clause", "MS-PL OR Apache-2.0"];

    /// <summary>Looked at one by one: the decision record says what follows.</summary>
    private static readonly Dictionary<string, string> LookedAt = new(StringComparer.Ordinal)
    {
        ["ProjNET"] = "LGPL-2.1-or-later",
        ["SourceGear.sqlite3"] = "LICENSE.txt",
        ["Svg.Custom"] = "MS-PL",
        ["Microsoft.Web.LibraryManager.Build"] = "License.txt",
    };

    [Fact]
    public void EveryPackage_HasALicenceThatWasLookedAt()
    {
        var others = RestoredPackage.OfTheSite()
            .Where(package => !Permissive.Contains(package.Licence, StringComparer.Ordinal))
            .ToDictionary(package => package.Name, package => package.Licence, StringComparer.Ordinal);

        Assert.Equal(LookedAt.OrderBy(pair => pair.Key), others.OrderBy(pair => pair.Key));
    }

    /// <summary>Written to .artifacts first: after a change of packages, copy that file over the one that is published.</summary>
    [Fact]
    public void Notices_NameEveryPackage()
    {
        var written = Checkout.PathOf(".artifacts/third-party-notices.md");
        var notices = string.Join('\n', Lines()) + "\n";
        Directory.CreateDirectory(Path.GetDirectoryName(written)!);
        File.WriteAllText(written, notices);

        Assert.True(
            notices == File.ReadAllText(Checkout.PathOf(Notices)),
            $"{Notices} is of other packages. Copy .artifacts/third-party-notices.md over it.");
    }

    private static IEnumerable<string> Lines() =>
    [
        "# Third-party notices",
        "",
        "The site is built with these packages, each under its own licence; their texts are at `https://spdx.org/licenses/`.",
        "Leaflet (BSD-2-Clause, © 2010-2023 Vladimir Agafonkin, © 2010-2011 CloudMade) is named in `libman.json`; so are the letters of "
            + "pictures, Arimo (© 2026 The Arimo Project Authors) and Gelasio (© 2022 The Gelasio Project Authors), both under the SIL Open "
            + "Font License 1.1, which the program carries with them.",
        "",
        "| package | version | licence | copyright | project |",
        "| --- | --- | --- | --- | --- |",
        .. RestoredPackage.OfTheSite().Select(package =>
            $"| {package.Name} | {package.Version} | {package.Licence} | {package.Copyright} | {package.Project} |"),
    ];
}
