namespace FrontCounters.Data.Tests.Infrastructure;

/// <summary>Ordnance Survey's own zip, or its part for London's postcode areas, where this machine has one.</summary>
public static class CodePointOpen
{
    public const string HowToGiveIt =
        "Code-Point Open is not at hand: set FRONTCOUNTERS_CODEPOINT to the path of Ordnance Survey's zip.";

    public static string? Zip { get; } = new[]
    {
        Environment.GetEnvironmentVariable("FRONTCOUNTERS_CODEPOINT") ?? "",
        Path.GetFullPath(Path.Combine(RealRecord.DataPath, "..", "..", "shared", "geo", "codepo_gb-london-areas.zip")),
    }.FirstOrDefault(File.Exists);
}
