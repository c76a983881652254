using System.Reflection;
using System.Runtime.Loader;
using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;

namespace FrontCounters.Data.Tests.Reading;

/// <summary>Most of a start once went into EF Core, which a site that finds its database has no use for.</summary>
public sealed class StartWithoutEfTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void ReadIfBuiltFrom_ABuiltDatabase_LoadsNothingOfEf()
    {
        var file = Path.Combine(folder.FullName, "record.db");
        var release = new RecordDatabase(file).Build(new DataFolder(RealRecord.DataPath)).Release.Id;
        // Other tests have loaded EF Core long since; the library by itself, once more, asks anew for what it needs.
        var alone = new Alone();
        var database = alone.LoadFromAssemblyPath(typeof(RecordDatabase).Assembly.Location)
            .GetType(typeof(RecordDatabase).FullName!, throwOnError: true)!;

        var read = database.GetMethod(nameof(RecordDatabase.ReadIfBuiltFrom))!
            .Invoke(Activator.CreateInstance(database, file), [release]);

        Assert.NotNull(read);
        Assert.Contains("Microsoft.Data.Sqlite", alone.Asked);
        Assert.DoesNotContain(alone.Asked, name => name.Contains("EntityFrameworkCore", StringComparison.Ordinal));
        alone.Unload();
    }

    private sealed class Alone() : AssemblyLoadContext(isCollectible: true)
    {
        public List<string> Asked { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Asked.Add(assemblyName.Name!);
            return null;
        }
    }
}
