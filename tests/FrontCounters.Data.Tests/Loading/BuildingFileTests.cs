using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Data.Tests.Postcodes;

namespace FrontCounters.Data.Tests.Loading;

/// <summary>What killed builds left beside a database goes; what may still be written stays.</summary>
public sealed class BuildingFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-");

    private string Database => Path.Combine(folder.FullName, "record.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Build_DeletesWhatKilledBuildsLeftAndNothingElse()
    {
        using var small = new SmallRecord();
        Left("record.db.1-0123.building", TimeSpan.FromHours(2));
        var young = Left("record.db.1-4567.building", TimeSpan.FromMinutes(50));
        var foreign = Left("another.db.1-0123.building", TimeSpan.FromHours(2));
        var notes = Left("record.db.notes", TimeSpan.FromHours(2));

        new RecordDatabase(Database).Build(small.Data);

        Assert.Equal(
            new[] { foreign, Database, young, notes }.Order(StringComparer.Ordinal),
            Directory.GetFiles(folder.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Import_DeletesWhatKilledImportsLeft()
    {
        using var zip = CodePointFile.Small();
        Left("postcodes.db.7-0123.building", TimeSpan.FromDays(3));

        Importing.Import(zip.FullPath, Path.Combine(folder.FullName, "postcodes.db"));

        Assert.Equal(["postcodes.db"], Directory.GetFiles(folder.FullName).Select(Path.GetFileName));
    }

    [Fact]
    public void Sweep_WithoutAFolder_IsNoFault() =>
        BuildingFile.Sweep(Path.Combine(folder.FullName, "not", "there", "record.db"));

    private string Left(string name, TimeSpan age)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, "half a database");
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow - age);
        return file;
    }
}
