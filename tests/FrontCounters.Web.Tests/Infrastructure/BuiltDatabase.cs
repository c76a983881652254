using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The database of the real record, built once for all tests that only need it to be there.</summary>
internal static class BuiltDatabase
{
    private static readonly Lazy<byte[]> Built = new(Build);

    /// <summary>The whole file, as a site on its first start writes it.</summary>
    public static byte[] Bytes => Built.Value;

    private static byte[] Build()
    {
        var folder = Directory.CreateTempSubdirectory("front-counters-");
        try
        {
            var database = new RecordDatabase(Path.Combine(folder.FullName, "record.db"));
            database.Build(new DataFolder(Checkout.PathOf("data")));
            return File.ReadAllBytes(database.Path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
