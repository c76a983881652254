using System.Text.RegularExpressions;
using FrontCounters.Data;
using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Record;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Truth;

/// <summary>
/// No code, view or script names a round, stage, station, borough, source, figure or day of the record: a new one needs
/// rows alone. Comments and what is told as an example may.
/// </summary>
public sealed partial class NoFactInCodeTests
{
    /// <summary>What names something of the record all the same, and why it may.</summary>
    private static readonly Dictionary<string, string> Excused = new(StringComparer.Ordinal)
    {
        ["PostcodeArea.cs:os-code-point-open"] = "The one source that the importer of postcodes reads.",
        ["Force.cs:city-of-london"] = "The force that polices it.",
        ["Attribution.cs:2025"] = "The year of a licence's statement.",
        ["FieldDescriptions.cs:2013"] = "How a date may be written.",
        ["AskedClocks.cs:days"] = "The first and last days that can be asked about.",
        ["BankHolidays.cs:days"] = "Days that were proclaimed are no facts of the record.",
    };

    private static readonly string[] Kinds = ["*.cs", "*.cshtml", "*.js"];

    [Fact]
    public void Sources_NameNothingOfTheRecord()
    {
        var record = RecordDatabase.Check(new DataFolder(Checkout.PathOf("data")), texts: null);
        var names = NamesIn(record);

        var found = Files().SelectMany(file => Named(file, names));

        Assert.Equal(Excused.Keys.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("A.cs", "var slug = \"list-august\";", "A.cs:list-august")]
    [InlineData("A.cs", "/// <c>list-august</c>\nvar a = 1;", null)]
    [InlineData("A.cs", "var text = $\"the closures of 2017\";", "A.cs:2017")]
    [InlineData("A.cs", "new DateOnly(2017, 6, 30)", "A.cs:days")]
    [InlineData("A.cs", "DateOnly.Parse(\"2017-06-30\")", "A.cs:days")]
    [InlineData("A.cs", "DateOnly first = new(2017, 6, 30);", "A.cs:days")]
    [InlineData("A.cs", "\"Write a day, like 2025-07-01.\"", null)]
    [InlineData("A.cshtml", "<h2>In the summer of 2017</h2>", "A.cshtml:2017")]
    [InlineData("A.cshtml", "@* since 2017 *@<h2>Then</h2>", null)]
    [InlineData("a.js", "const first = 'wimbledon';", "a.js:wimbledon")]
    public void Named_OfOneFile_IsWhatItNames(string file, string text, string? expected) => Assert.Equal(
        expected is null ? [] : [expected],
        Named(file, text, new HashSet<string>(["list-august", "2017", "2025", "wimbledon"], StringComparer.Ordinal)));

    /// <summary>Slugs and ids that stand for one thing; none that is an ordinary word.</summary>
    private static HashSet<string> NamesIn(CounterRecord record) =>
    [
        .. record.Rounds.Select(round => round.Slug),
        .. record.Stages.Select(stage => stage.Slug),
        .. record.Stations.Select(station => station.Slug),
        .. record.Boroughs.Select(borough => borough.Slug),
        .. record.Sources.Select(source => source.Id),
        .. record.Milestones.Select(milestone => milestone.Id),
        .. record.Facts.Where(fact => fact.Kind != FactKind.Contact).Select(fact => fact.FactId),
    ];

    private static IEnumerable<string> Files() => Kinds
        .SelectMany(kind => Directory.EnumerateFiles(Checkout.PathOf("src"), kind, SearchOption.AllDirectories))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "lib"));

    private static IEnumerable<string> Named(string file, HashSet<string> names) =>
        Named(Path.GetFileName(file), File.ReadAllText(file), names);

    private static IEnumerable<string> Named(string file, string text, HashSet<string> names)
    {
        var code = Comments().Replace(text, "");
        var said = file.EndsWith(".cshtml", StringComparison.Ordinal)
            ? [code]
            : Literals().Matches(code).Select(literal => literal.Value);
        return said.Select(words => Examples().Replace(words, ""))
            .SelectMany(words => Slugs().Matches(words).Select(word => word.Value))
            .Where(names.Contains)
            .Concat(Days().IsMatch(code) ? ["days"] : Array.Empty<string>())
            .Distinct(StringComparer.Ordinal)
            .Select(word => $"{file}:{word}");
    }

    [GeneratedRegex(@"(?<!:)//[^\n]*|/\*.*?\*/|@\*.*?\*@", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comments();

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'|`[^`]*`", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Literals();

    /// <summary>What follows <c>like</c> or <c>such as</c> in a sentence, and the day of an address that is shown.</summary>
    [GeneratedRegex(@"\b(?:like|such as|written|does:) [^<]*|\?(?:on|known)=[0-9-]+|\A""[0-9T:-]+""\z", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Examples();

    [GeneratedRegex(@"(?<![\w-])[a-z0-9]+(?:[-/][a-z0-9]+)*(?![\w-])", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Slugs();

    [GeneratedRegex(@"new(?: DateOnly)?\((?:19|20)[0-9]{2}, *[0-9]+, *[0-9]+\)|DateOnly\.Parse\(""", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Days();
}
