using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Tests.Infrastructure;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Data.Tests.Postcodes;

public sealed class PostcodeImportTests
{
    [Fact]
    public void Run_SmallZip_KeepsWhatIsInReachAndSaysWhereFrom()
    {
        using var zip = CodePointFile.Small();
        var shares = new List<double>();

        var release = Importing.Import(zip.FullPath, zip.PathOf("postcodes.db"), shares.Add);
        var book = new PostcodeDatabase(zip.PathOf("postcodes.db")).Read();

        // GY has nobody near London, so its postcode without a place is none of London's.
        Assert.Equal(
            new PostcodeRelease("0123456789abcdef", "2031.2.0", "20310401", Importing.Now, Read: 8, Held: 6, Placed: 4),
            release);
        Assert.Equal(release, book.Release);
        Assert.Equal(6, book.Count);
        Assert.Equal(1, shares[^1]);
        Assert.Equal([zip.FullPath, zip.PathOf("postcodes.db")], Directory.GetFiles(zip.PathOf(".")).Select(Path.GetFullPath).Order());
    }

    [Theory]
    [InlineData("SW11 1ZA", 10, "wandsworth", 51.46468, -0.16220)]
    [InlineData("SE1 1ZA", 30, "lambeth", 51.48937, -0.11993)]
    [InlineData("KT22 8ZZ", 10, null, 51.29544, -0.32925)]
    public void TryFind_PostcodeWithAPlace_GivesIt(
        string code, int quality, string? borough, double latitude, double longitude)
    {
        var (found, held) = Look(code);

        Assert.True(found);
        Assert.Equal((quality, borough), (held.Quality, held.BoroughSlug));
        Assert.InRange(held.Position!.Value.MetresTo(new Position(latitude, longitude)), 0, 2);
    }

    [Theory]
    [InlineData("SE77 1ZA", 90)]
    [InlineData("SW11 1ZB", 60)]
    public void TryFind_PostcodeWithoutAPlaceOfItsOwn_IsKnownWithout(string code, int quality)
    {
        var (found, held) = Look(code);

        Assert.True(found);
        Assert.Equal(new HeldPostcode(null, quality, null), held);
    }

    [Theory]
    [InlineData("SW11 1ZD")]
    [InlineData("SW1 1ZA")]
    [InlineData("A1 1AA")]
    [InlineData("ZZ99 9ZZ")]
    [InlineData("TN30 6ZZ")]
    [InlineData("GY77 1ZA")]
    public void TryFind_AnyOther_IsNotFound(string code) => Assert.False(Look(code).Found);

    [Fact]
    public void InBoroughs_AreThoseOfLondonThatHaveAPlace() => Assert.Equal(
        [("haringey", 1), ("lambeth", 1), ("wandsworth", 1)],
        Importing.SmallBook().InBoroughs().Select(place => (place.BoroughSlug, place.Postcodes)));

    [Fact]
    public void IsBeyondReach_IsTrueOfASectorInUseFarAwayOnly()
    {
        var book = Importing.SmallBook();

        Assert.True(book.IsBeyondReach("TN30 6"));
        Assert.False(book.IsBeyondReach("SW11 1"));
        Assert.False(book.IsBeyondReach("SW11 9"));
    }

    [Theory]
    [InlineData("Data/CSV/zz.csv", "nonsense\n", "Data/CSV/zz.csv, line 1: the row has 1 columns, not 10.")]
    [InlineData(
        "Data/CSV/zz.csv",
        "\"SW11 1ZA\",10,527761,175569,\"\",\"\",\"\",\"\",\"\",\"\"\n",
        "Data/CSV/zz.csv, line 1: SW11 1ZA stands in the zip twice.")]
    public void Run_ZipThatIsRefused_LeavesTheOldDatabaseAlone(string entry, string text, string message)
    {
        using var good = CodePointFile.Small();
        using var bad = new CodePointFile()
            .With("Data/CSV/sw.csv", CodePointFile.Row("SW11 1ZA", 10, 527761, 175569))
            .With(entry, text)
            .Written();
        Importing.Import(good.FullPath, good.PathOf("postcodes.db"));
        var before = File.ReadAllBytes(good.PathOf("postcodes.db"));

        var refusal = Assert.Throws<CodePointRefusedException>(
            () => Importing.Import(bad.FullPath, good.PathOf("postcodes.db")));

        Assert.Equal(message, refusal.Message);
        Assert.Equal(before, File.ReadAllBytes(good.PathOf("postcodes.db")));
        Assert.Empty(Directory.GetFiles(good.PathOf("."), "*.building"));
    }

    [Fact]
    public void Run_NothingNearLondon_IsRefused()
    {
        using var zip = new CodePointFile()
            .With("Data/CSV/eh.csv", CodePointFile.Row("EH1 1ZZ", 10, 325900, 673600)).Written();

        var refusal = Assert.Throws<CodePointRefusedException>(
            () => Importing.Import(zip.FullPath, zip.PathOf("postcodes.db")));

        Assert.Equal("No postcode of the zip is within 10 km of London.", refusal.Message);
        Assert.False(File.Exists(zip.PathOf("postcodes.db")));
    }

    [Theory]
    [InlineData("DELETE FROM postcodes WHERE code = 'SW11 1ZA'")]
    [InlineData("UPDATE postcodes SET code = 'SW11' WHERE code = 'SW11 1ZA'")]
    [InlineData("DELETE FROM releases")]
    public void Read_DatabaseThatIsNotWhole_IsRefused(string sql)
    {
        using var zip = CodePointFile.Small();
        Importing.Import(zip.FullPath, zip.PathOf("postcodes.db"));
        using (var connection = new SqliteConnection($"Data Source={zip.PathOf("postcodes.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the three above.
            command.CommandText = sql;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        Assert.Throws<InvalidDataException>(() => new PostcodeDatabase(zip.PathOf("postcodes.db")).Read());
    }

    private static (bool Found, HeldPostcode Held) Look(string code)
    {
        Assert.True(Postcode.TryParse(code, out var postcode));
        return (Importing.SmallBook().TryFind(postcode, out var held), held);
    }
}
