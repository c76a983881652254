using System.IO.Compression;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Tests.Infrastructure;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Data.Tests.Postcodes;

/// <summary>Zips and databases that are small themselves and ask for more memory than there is, or would lose nearly all.</summary>
public sealed class HostileZipTests : IDisposable
{
    private readonly CodePointFile zip = new();

    private string Database => zip.PathOf("postcodes.db");

    public void Dispose() => zip.Dispose();

    [Fact]
    public void Run_OneEndlessLine_IsRefusedByLineNumber()
    {
        Entry("Data/CSV/sw.csv", CodePointFile.Row("SW11 1ZA", 10, 527761, 175569), megabytes: 300);

        Assert.Equal("Data/CSV/sw.csv, line 2: the line has more than 1000 signs.", Refusal());
    }

    [Fact]
    public void Run_EndlessLineOfTheMetadata_IsRefused()
    {
        Entry("Data/CSV/sw.csv", CodePointFile.Row("SW11 1ZA", 10, 527761, 175569), megabytes: 0);
        Entry("Doc/metadata.txt", "PRODUCT: OS CODE-POINT\n", megabytes: 300);

        Assert.Equal("Doc/metadata.txt, line 2: the line has more than 1000 signs.", Refusal());
    }

    [Fact]
    public void Run_MoreThanAnyRelease_IsRefusedBeforeItIsUnpacked()
    {
        Entry("Data/CSV/sw.csv", "", megabytes: 600);

        Assert.Equal("made-up.zip unpacks to more than 512 MB: all of Code-Point Open is a third of that.", Refusal());
    }

    [Fact]
    public void Run_LineEndsOfEveryKind_AreRead()
    {
        var row = CodePointFile.Row("SW11 1ZA", 10, 527761, 175569).TrimEnd('\n');
        var other = CodePointFile.Row("SE1 1ZA", 30, 530625, 178388).TrimEnd('\n');
        zip.With("Data/CSV/all.csv", $"{row}\r\n\n{other}").Written();

        Assert.Equal(2, Importing.Import(zip.FullPath, Database).Held);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Run_ZipThatWouldLoseHalfOrMore_IsRefusedUnlessItIsMeant(int kept, bool isTaken)
    {
        using var small = CodePointFile.Small();
        Assert.Equal(6, Importing.Import(small.FullPath, Database).Held);
        var before = File.ReadAllBytes(Database);
        zip.With("Data/CSV/sw.csv", string.Concat(Enumerable.Range(1, kept)
            .Select(at => CodePointFile.Row($"SW11 {at}ZA", 10, 527761, 175569)))).Written();

        if (!isTaken)
        {
            Assert.Equal("The zip would leave 3 of the 6 postcodes that are held. If it is meant to, add --anyway.", Refusal());
            Assert.Equal(before, File.ReadAllBytes(Database));
        }

        Assert.Equal(kept, Importing.Import(zip.FullPath, Database, anyway: !isTaken).Held);
    }

    [Fact]
    public void Run_OverADatabaseThatCannotBeRead_IsTaken()
    {
        File.WriteAllText(Database, "this is no database");
        zip.With("Data/CSV/sw.csv", CodePointFile.Row("SW11 1ZA", 10, 527761, 175569)).Written();

        Assert.Equal(1, Importing.Import(zip.FullPath, Database).Held);
    }

    [Theory]
    [InlineData("2147483647")]
    [InlineData("-1")]
    [InlineData("7")]
    public void Read_DatabaseThatCountsItselfWrong_IsRefusedBeforeMemoryIsAskedFor(string held)
    {
        using var small = CodePointFile.Small();
        Importing.Import(small.FullPath, Database);
        using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE releases SET held = $held";
            command.Parameters.AddWithValue("$held", int.Parse(held, System.Globalization.CultureInfo.InvariantCulture));
            command.ExecuteNonQuery();
        }

        Assert.Throws<InvalidDataException>(() => new PostcodeDatabase(Database).Read());
        Assert.Equal(0, new PostcodeDatabase(Database).Count());
    }

    private string Refusal() =>
        Assert.Throws<CodePointRefusedException>(() => Importing.Import(zip.FullPath, Database)).Message;

    /// <summary>Adds text and then as many million letters, none of them the end of a line.</summary>
    private void Entry(string name, string start, int megabytes)
    {
        using var archive = ZipFile.Open(zip.FullPath, File.Exists(zip.FullPath) ? ZipArchiveMode.Update : ZipArchiveMode.Create);
        using var content = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        content.Write(System.Text.Encoding.ASCII.GetBytes(start));
        var million = new byte[1 << 20];
        Array.Fill(million, (byte)'A');
        for (var written = 0; written < megabytes; written++)
        {
            content.Write(million);
        }
    }
}
