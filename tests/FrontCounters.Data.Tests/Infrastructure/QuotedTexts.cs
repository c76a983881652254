namespace FrontCounters.Data.Tests.Infrastructure;

/// <summary>The folder of the articles that the record quotes, where this machine has one.</summary>
public static class QuotedTexts
{
    public const string HowToGiveThem =
        "The quoted articles are not at hand: set FRONTCOUNTERS_TEXTS to the folder that holds them.";

    public static string? Folder { get; } = new[]
    {
        Environment.GetEnvironmentVariable("FRONTCOUNTERS_TEXTS") ?? "",
        Path.GetFullPath(Path.Combine(RealRecord.DataPath, "..", "..", "shared", "seeds")),
    }.FirstOrDefault(Directory.Exists);
}
