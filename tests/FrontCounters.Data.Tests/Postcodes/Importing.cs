using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Postcodes;

/// <summary>Imports as the command does, on a clock that stands still.</summary>
internal static class Importing
{
    public static readonly DateTimeOffset Now = new(2031, 5, 1, 9, 30, 0, TimeSpan.Zero);

    private static readonly Lazy<LondonReach> London =
        new(() => new LondonReach(RealRecord.Record.Boroughs, RealRecord.Record.Boundaries));

    public static LondonReach Reach => London.Value;

    public static PostcodeRelease Import(string zipPath, string databasePath, Action<double>? report = null, bool anyway = false)
    {
        using var zip = CodePointZip.Open(zipPath);
        var database = new PostcodeDatabase(databasePath);
        return new PostcodeImport(Reach, database, new FixedTime(Now), anyway).Run(zip, "0123456789abcdef", report);
    }

    /// <summary>What the small zip makes.</summary>
    public static PostcodeBook SmallBook()
    {
        using var zip = CodePointFile.Small();
        Import(zip.FullPath, zip.PathOf("postcodes.db"));
        return new PostcodeDatabase(zip.PathOf("postcodes.db")).Read();
    }
}
