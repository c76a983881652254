using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;

namespace FrontCounters.Data.Tests;

/// <summary>The record as it stands in <c>data/</c>, read and checked once for all tests.</summary>
public static class RealRecord
{
    /// <summary>The folder <c>data/</c> of the checkout that the tests were built from.</summary>
    public static readonly string DataPath = FindData();

    private static readonly Lazy<CounterRecord> Read = new(() => RecordDatabase.Check(new DataFolder(DataPath), null));

    public static CounterRecord Record => Read.Value;

    private static string FindData()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "data");
            if (File.Exists(Path.Combine(data, "datapackage.json")))
            {
                return data;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds data/datapackage.json.");
    }
}
