using System.Text;
using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Loading;

/// <summary>Files that are missing, unreadable or not what the data package says.</summary>
public sealed class BrokenFileTests : IDisposable
{
    private readonly DataCopy copy = new();

    public void Dispose() => copy.Dispose();

    [Theory]
    [InlineData("periods.csv", "file-is-there")]
    [InlineData("sources.csv", "file-is-there")]
    [InlineData("postcode-districts.csv", "file-is-there")]
    [InlineData("boroughs.geojson", "geojson")]
    [InlineData("thames.geojson", "geojson")]
    [InlineData("datapackage.json", "data-package")]
    public void Check_MissingFile_NamesIt(string file, string rule)
    {
        File.Delete(copy.PathOf(file));

        AssertReported(file, 0, rule);
    }

    [Fact]
    public void Check_FolderThatIsMissing_IsRefused() => Assert.Throws<RecordRefusedException>(
        () => RecordDatabase.Check(new DataFolder(copy.PathOf("nowhere")), null));

    [Fact]
    public void Check_EmptyFile_ReportsItsHeader()
    {
        File.WriteAllText(copy.PathOf("contacts.csv"), "");

        AssertReported("contacts.csv", 0, "header");
    }

    [Fact]
    public void Check_TextThatIsNotUtf8_NamesTheFileAndTheByte()
    {
        var bytes = File.ReadAllBytes(copy.PathOf("stations.csv"));
        bytes[100] = 0xE9; // é in Latin-1
        File.WriteAllBytes(copy.PathOf("stations.csv"), bytes);

        Assert.Equal("byte 100", AssertReported("stations.csv", 2, "utf-8").Found);
    }

    [Theory]
    [InlineData("id,what,value", "id,which,value")]
    [InlineData("id,what,value", "id,value,what")]
    [InlineData("id,what,value", "what,value")]
    [InlineData("sources,note", "sources,note,seen")]
    public void Check_HeaderUnlikeTheDataPackage_IsReported(string header, string changed)
    {
        copy.Replace("contacts.csv", header, changed);

        AssertReported("contacts.csv", 0, "header");
    }

    [Fact]
    public void Check_FileThatThePackageDoesNotDescribe_IsReported()
    {
        copy.Replace("datapackage.json", "\"path\": \"contacts.csv\"", "\"path\": \"contact.csv\"");

        Assert.Equal("contacts.csv", AssertReported("datapackage.json", 0, "data-package").Found);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"resources": 1}""")]
    [InlineData("""{"resources": [{"path": 1, "schema": {}}]}""")]
    public void Check_PackageOfAnotherShape_IsReported(string package)
    {
        File.WriteAllText(copy.PathOf("datapackage.json"), package);

        AssertReported("datapackage.json", 0, "data-package");
    }

    [Theory]
    [InlineData("\"name\": \"contacts\"", "\"called\": \"contacts\"")]
    [InlineData("\"path\": \"contacts.csv\"", "\"path\": \"contacts.csv\", \"name\": 1")]
    public void Check_PackageInWhichATableHasNoName_IsReported(string old, string replacement)
    {
        copy.Replace("datapackage.json", old, replacement);

        AssertReported("datapackage.json", 0, "data-package");
    }

    [Fact]
    public void Check_PackageInWhichTablesHaveNoKey_IsReported()
    {
        File.WriteAllText(
            copy.PathOf("datapackage.json"),
            copy.Text("datapackage.json").Replace("\"primaryKey\"", "\"key\"", StringComparison.Ordinal));

        AssertReported("datapackage.json", 0, "data-package");
    }

    [Theory]
    [InlineData("acton,Acton,,", "acton,Act\"on\",,")] // quotation marks inside a cell that has none around it
    [InlineData("acton,Acton,,", "acton,\"Acton\" W3,,")]
    public void Check_StrayQuotationMark_NamesTheLine(string row, string changed)
    {
        copy.Replace("stations.csv", row, changed);

        AssertReported("stations.csv", 2, "csv");
    }

    [Theory]
    [InlineData("stations.csv", 8)] // the next cell with marks round it ends the cell
    [InlineData("boroughs.csv", 3)] // no other has any: the cell goes on to the end of the file
    public void Check_QuotationMarkThatIsNeverClosed_NamesTheLineWhereItStands(string file, int line)
    {
        copy.Replace(file, "\nbarnet,Barnet,", "\nbarnet,\"Barnet,");

        Assert.Contains(copy.Problems(), problem => problem.File == file && problem.Line == line);
    }

    [Theory]
    [InlineData("\"slug\":\"barnet\"", "\"slug\":7")]
    [InlineData("\"slug\":\"barnet\"", "\"slug\":\"brent\"")]
    [InlineData("\"slug\":\"barnet\"", "\"slag\":\"barnet\"")]
    [InlineData("\"slug\":\"barnet\"", "\"slug\":null")]
    [InlineData("\"E09000003\"},\"geometry\":{\"type\":\"Polygon\"", "\"E09000003\"},\"geometry\":{\"type\":\"Point\"")]
    [InlineData("[[[-0.26716,51.60037],", "[[[-0.26716],")]
    [InlineData("[[[-0.26716,51.60037],", "[[[-0.26716,\"51.60037\"],")]
    [InlineData("[[[-0.26716,51.60037],", "[[[-0.26715,51.60037],")] // a ring that does not close
    [InlineData("{\"type\":\"FeatureCollection\"", "{\"type\":\"FeatureCollection")]
    public void Check_BrokenOutline_IsReported(string text, string changed)
    {
        copy.Replace("boroughs.geojson", text, changed);

        AssertReported("boroughs.geojson", 0, "geojson");
    }

    [Fact]
    public void Check_ThamesWithoutItsLineAboveTheLock_IsReported()
    {
        copy.Replace("thames.geojson", "\"LineString\"", "\"Polygon\"");

        AssertReported("thames.geojson", 0, "geojson");
    }

    [Fact]
    public void Check_ThamesOfAnotherShape_IsReported()
    {
        var barnet = copy.Text("boroughs.geojson").Split('\n')[2].TrimEnd(',');
        var thames = barnet.Replace("\"slug\":\"barnet\"", "\"slug\":\"thames\"", StringComparison.Ordinal);
        File.WriteAllText(copy.PathOf("thames.geojson"), $$"""{"type":"FeatureCollection","features":[{{thames}}]}""");

        AssertReported("thames.geojson", 0, "geojson");
    }

    [Fact]
    public void Check_NoThames_IsReported()
    {
        copy.Replace("thames.geojson", "\"slug\":\"thames\"", "\"slug\":\"temms\"");

        AssertReported("thames.geojson", 0, "outline-is-there");
    }

    [Theory]
    [InlineData("\uFEFF", "\n")] // what some spreadsheets write before the header
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void Check_FileSavedByASpreadsheet_ReadsTheSame(string start, string lineEnd)
    {
        var text = copy.Text("stations.csv").ReplaceLineEndings(lineEnd);
        File.WriteAllBytes(copy.PathOf("stations.csv"), Encoding.UTF8.GetBytes(start + text));

        var problems = new ProblemList();
        var stations = copy.Data.ReadChecked(null, problems).Stations;

        Assert.Empty(problems.InOrder);
        Assert.Equal(
            RealRecord.Record.Stations.Select(station => (station.Slug, station.Note)).Order(),
            stations.Select(station => (station.Value.Slug, station.Value.Note)).Order());
    }

    [Fact]
    public void Check_BrokenRowInAFileWithWindowsLineEnds_NamesTheSameLine()
    {
        copy.Replace("stations.csv", "\nbarnet,Barnet,", "\nbarnet,,");
        File.WriteAllText(copy.PathOf("stations.csv"), copy.Text("stations.csv").ReplaceLineEndings("\r\n"));

        AssertReported("stations.csv", 8, "required");
    }

    private Problem AssertReported(string file, int line, string rule) => Assert.Single(
        copy.Problems(), problem => (problem.File, problem.Line, problem.Rule) == (file, line, rule));
}
