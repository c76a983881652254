using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Postcodes;

/// <summary>Every way in which a file can be the wrong one, and what is said then.</summary>
public sealed class CodePointZipTests
{
    private const string Good = "\"SW11 1ZA\",10,527761,175569,\"\",\"\",\"\",\"\",\"E09000032\",\"\"\n";

    [Theory]
    [InlineData("SW11 1ZA")]
    [InlineData("SW111ZA")]
    [InlineData("N1  1ZA")]
    [InlineData("N1 1ZA")]
    public void Rows_HoweverManySpacesTheReleaseWrites_ReadsThePostcode(string written)
    {
        using var file = new CodePointFile().With("Data/CSV/x.csv", Good.Replace("SW11 1ZA", written)).Written();
        using var zip = CodePointZip.Open(file.FullPath);

        var row = Assert.Single(zip.Rows());

        Assert.Equal(written.Replace(" ", ""), $"{row.Postcode}".Replace(" ", ""));
        Assert.Equal((10, 527761, 175569, "E09000032"), (row.Quality, row.Easting, row.Northing, row.DistrictCode));
    }

    [Theory]
    [InlineData("\"SW11 1ZB\",10,527761\n", "the row has 3 columns, not 10.")]
    [InlineData("\"SW11 1ZB\",10,527761,175569,\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n", "the row has more than 10 columns, not 10.")]
    [InlineData("\"Postcode\",10,527761,175569,\"\",\"\",\"\",\"\",\"\",\"\"\n", "\"Postcode\" is no postcode.")]
    [InlineData("\"SW11 1ZB\",15,527761,175569,\"\",\"\",\"\",\"\",\"\",\"\"\n", "15 is no positional quality.")]
    [InlineData("\"SW11 1ZB\",10,-5,175569,\"\",\"\",\"\",\"\",\"\",\"\"\n", "-5 is no easting.")]
    [InlineData("\"SW11 1ZB\",10,527761,51.46,\"\",\"\",\"\",\"\",\"\",\"\"\n", "51.46 is no northing.")]
    public void Rows_ARowThatIsNotAsItShouldBe_NamesFileAndLine(string row, string message)
    {
        using var file = new CodePointFile().With("Data/CSV/sw.csv", Good + row).Written();
        using var zip = CodePointZip.Open(file.FullPath);

        var refusal = Assert.Throws<CodePointRefusedException>(() => zip.Rows().Count());

        Assert.Equal($"Data/CSV/sw.csv, line 2: {message}", refusal.Message);
    }

    [Fact]
    public void Open_AFileThatIsNoZip_SaysSo()
    {
        using var file = new CodePointFile();
        File.WriteAllText(file.FullPath, "<html>Not found</html>");

        var refusal = Assert.Throws<CodePointRefusedException>(() => CodePointZip.Open(file.FullPath));

        Assert.Equal("made-up.zip is not a zip, or not a whole one.", refusal.Message);
    }

    [Fact]
    public void Open_HalfAZip_SaysSo()
    {
        using var file = CodePointFile.Small();
        using (var half = File.OpenWrite(file.FullPath))
        {
            half.SetLength(half.Length / 2);
        }

        var refusal = Assert.Throws<CodePointRefusedException>(() => CodePointZip.Open(file.FullPath));

        Assert.Equal("made-up.zip is not a zip, or not a whole one.", refusal.Message);
    }

    [Fact]
    public void Open_AnotherZip_SaysWhatIsMissing()
    {
        using var file = new CodePointFile().With("codepo_gb.gpkg", "another format").Written();

        var refusal = Assert.Throws<CodePointRefusedException>(() => CodePointZip.Open(file.FullPath));

        Assert.Contains("has no CSV file in Data/CSV/", refusal.Message, StringComparison.Ordinal);
    }
}
