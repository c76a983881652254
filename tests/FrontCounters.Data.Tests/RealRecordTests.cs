using System.Text.Json;
using System.Text.RegularExpressions;
using FrontCounters.Data.Files;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Tests;

/// <summary>What must be true of every row, and of the record as a whole.</summary>
public sealed partial class RealRecordTests
{
    private static CounterRecord Record => RealRecord.Record;

    private static IEnumerable<string> CsvFiles =>
        Directory.EnumerateFiles(RealRecord.DataPath, "*.csv").Select(Path.GetFileName).OfType<string>();

    [Fact]
    public void Facts_EveryKind_AreThereAndCiteASource()
    {
        Assert.Equal(Enum.GetValues<FactKind>(), Record.Facts.Select(fact => fact.Kind).Distinct().Order());
        Assert.All(Record.Facts, fact => Assert.NotEmpty(fact.Sources));
        Assert.All(Record.Facts, fact => Assert.InRange(fact.KnownFrom, DateOnly.MinValue, new DateOnly(2026, 2, 27)));
    }

    [Fact]
    public void Slugs_OfEachKind_AreUnique() => Assert.All(
        Record.Facts.GroupBy(fact => fact.Kind), kind => Assert.Distinct(kind.Select(fact => fact.FactId)));

    [Fact]
    public void Boroughs_All_Are32AndTheCity()
    {
        Assert.Equal(32, Record.Boroughs.Count(borough => borough.Force == Force.Metropolitan));
        Assert.Equal("city-of-london", Record.Boroughs.Single(borough => borough.Force == Force.CityOfLondon).Slug);
    }

    [Fact]
    public void Stations_All_AreThe143OfTheThreeRounds() => Assert.Equal(
        """
        acton addington albany-street barking barking-learning-centre barkingside barnet battersea belgravia
        belvedere bethnal-green bexleyheath biggin-hill bow brentford brick-lane brixton brockley bromley camberwell
        catford cavendish-road charing-cross chelsea chingford chiswick church-street clapham colindale
        copperfield-house crosspoint-house croydon dagenham deptford ealing east-dulwich east-ham edmonton eltham
        enfield feltham forest-gate fulham gipsy-hill golders-green greenford greenwich hackney hammersmith
        hampstead harlesden harrow harrow-central harrow-civic-centre harrow-road havering-pasc hayes holborn
        holloway hornchurch hornsey hounslow ilford isle-of-dogs islington jubilee-house kenley kennington
        kensington kentish-town kilburn kingston lavender-hill lewisham leyton limehouse marks-gate marlowe-house
        marylebone millbank-house mitcham morden muswell-hill new-malden norbury north-woolwich northwood
        notting-hill orpington paddington-green peckham perceval-house pinner plaistow plumstead poplar purley
        rainham romford rotherhithe royalty-studios ruislip shepherds-bush shoreditch south-norwood southall
        southgate southwark sovereign-gate st-johns-wood stoke-newington straight-road stratford streatham
        streatham-shrubbery-road sutton sydenham teddington thamesmead tooting tottenham twickenham uxbridge
        waltham-house walthamstow walthamstow-police-station walworth wandsworth wanstead wembley west-end-central
        west-hampstead west-wickham whetstone willesden-green wimbledon winchmore-hill windmill-road wood-green
        wood-green-high-road woodford woolwich worcester-park
        """.ReplaceLineEndings(" ").Trim().Split(' '),
        Record.Stations.Select(station => station.Slug).Order(StringComparer.Ordinal));

    [Fact]
    public void Stages_All_HaveTheirPermanentSlugs() => Assert.Equal(
        [
            "2013/leak-december-2012", "2013/draft-january", "2013/decision-march",
            "2017/leak-june", "2017/draft-july", "2017/decision-november", "2017/effective-december", "2017/ruling-2018",
            "2025/leak-july", "2025/list-august", "2025/decision-october", "2025/effective-2026",
        ],
        Record.Stages.Select(stage => stage.FactId));

    [Theory]
    [InlineData("2013/draft-january", 65)]
    [InlineData("2013/decision-march", 63)]
    [InlineData("2017/decision-november", 37)]
    [InlineData("2025/list-august", 18)]
    [InlineData("2025/decision-october", 10)]
    [InlineData("2025/effective-2026", 10)]
    public void Decisions_OfAStage_NameItsClosures(string stage, int closing) =>
        Assert.Equal(closing, Named(stage, Outcome.Close).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Decisions_OfNovember2017_CloseWimbledonButNotWoodford()
    {
        var closing = Named("2017/decision-november", Outcome.Close).ToList();

        Assert.Contains("wimbledon", closing);
        Assert.DoesNotContain("woodford", closing);
        Assert.Equal(["wimbledon"], Named("2017/ruling-2018", Outcome.Quashed));
    }

    [Fact]
    public void Points_All_LieInLondonAndTheirBorough()
    {
        var points = Record.Stations.SelectMany(station => station.Points).ToList();

        Assert.Equal(131, points.Count);
        Assert.All(
            points, point => Assert.Equal(point.Station.BoroughSlug, Record.Boundaries.BoroughAt(point.Position)));
    }

    [Fact]
    public void Points_KnownOnlyFromAMapOfAnotherLicence_AreLeftOut() =>
        Assert.Empty(Record.Station("streatham")!.Points);

    [Fact]
    public void Quotations_All_Are49AndNoneIsFromThePageWithoutAFact()
    {
        Assert.Equal(49, Record.Quotations.Count);
        Assert.Equal(
            ["guardian-series-2017-06", "guardian-series-2017-07", "guardian-series-2017-11", "standard-2025-08-list"],
            Record.Quotations.Select(quotation => quotation.SourceId).Distinct());
        Assert.Empty(Record.FactsFrom(Record.Source("newsreport365-2025-07")!));
    }

    [Fact]
    public void Quotations_All_HaveARoleAndAtMost12WordsOfContext() => Assert.All(Record.Quotations, quotation =>
    {
        Assert.InRange(Words(quotation.Before), 0, 12);
        Assert.InRange(Words(quotation.After), 0, 12);
        Assert.False(string.IsNullOrWhiteSpace(quotation.Role));
        Assert.Equal(quotation.Text.Trim(), quotation.Text);
    });

    /// <summary>What rests on weak sources alone may be said of a body, never of a person.</summary>
    [Fact]
    public void Statements_RestingOnWeakSourcesAlone_AreOfBodiesOnly() => Assert.Equal(
        ["PCS", "Tower Hamlets Council"],
        Record.Statements.Where(statement => statement.Sources.All(source => source.Grade == SourceGrade.Weak))
            .Select(statement => statement.Speaker).Order(StringComparer.Ordinal));

    [Fact]
    public void Pledges_All_HaveASpeakerAndADay() => Assert.Equal(
        [
            "2017-07-14 Sadiq Khan", "2019 Sadiq Khan", "2021 Sadiq Khan", "2022 Sadiq Khan", "2024 Sadiq Khan",
            "2024-09 Sadiq Khan", "2025-08-05 Metropolitan Police",
        ],
        Record.Pledges.OrderBy(pledge => pledge.Said).Select(pledge => $"{pledge.Said} {pledge.Who}"));

    [Fact]
    public void Contacts_InAnEmergencyAndOtherwise_AreThoseOfTheMet()
    {
        var values = Record.Contacts.ToDictionary(contact => contact.Id, contact => contact.Value);

        Assert.Equal("999", values["emergency"]);
        Assert.Equal("101", values["non-emergency"]);
        Assert.Equal("18000", values["textphone-emergency"]);
        Assert.Contains(Record.Contacts, contact => contact.Value?.Contains("18001", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void DataPackage_Files_AreThoseOfTheFolder()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(RealRecord.DataPath, "datapackage.json")));
        var described = package.RootElement.GetProperty("resources").EnumerateArray()
            .Select(resource => resource.GetProperty("path").GetString());

        Assert.Equal(
            Directory.EnumerateFiles(RealRecord.DataPath).Select(Path.GetFileName)
                .Where(file => file is not ("README.md" or "datapackage.json")).Order(StringComparer.Ordinal),
            described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Readme_FilesItLists_AreThoseOfTheFolder() => Assert.Equal(
        Directory.EnumerateFiles(RealRecord.DataPath).Select(Path.GetFileName).Where(file => file != "README.md")
            .Order(StringComparer.Ordinal),
        ListedFile().Matches(File.ReadAllText(Path.Combine(RealRecord.DataPath, "README.md")))
            .Select(match => match.Groups["file"].Value).Order(StringComparer.Ordinal));

    /// <summary>A spreadsheet takes <c>December 2017</c>, alone in a cell, for a date and writes another. The log holds what once stood.</summary>
    [Fact]
    public void Cells_All_HoldNoWordsThatASpreadsheetTakesForADate()
    {
        foreach (var file in CsvFiles.Where(file => file != "changes.csv"))
        {
            var table = CsvTable.Read(RealRecord.DataPath, file, new ProblemList());
            Assert.All(
                table.Rows.SelectMany(row => table.Header.Select(column => (row.Line, Cell: row.Cell(column)))),
                cell => Assert.False(DateInWords().IsMatch(cell.Cell), $"{file}, line {cell.Line}: {cell.Cell}"));
        }
    }

    /// <summary>Unverified places, and words of the work that went before the record.</summary>
    [Fact]
    public void Cells_All_HoldNoUnverifiedPlaceAndNoWorkingNote()
    {
        foreach (var file in CsvFiles)
        {
            var table = CsvTable.Read(RealRecord.DataPath, file, new ProblemList());
            Assert.All(
                table.Rows.SelectMany(row => table.Header.Select(column => (row.Line, Cell: row.Cell(column)))),
                cell => Assert.False(NeverPublished().IsMatch(cell.Cell), $"{file}, line {cell.Line}: {cell.Cell}"));
        }
    }

    private static IEnumerable<string> Named(string stage, Outcome outcome) =>
        Record.Stages.Single(candidate => candidate.FactId == stage).Decisions
            .Where(decision => decision.Outcome == outcome).Select(decision => decision.StationSlug);

    private static int Words(string? text) =>
        (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"^\| `(?<file>[a-z-]+\.[a-z]+)` \|", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex ListedFile();

    [GeneratedRegex(
        @"\A([a-z]+day )?(\d{1,2} )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}\z",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex DateInWords();

    [GeneratedRegex(
        @"W11 1QF|\b2 Town Square|\bseeds?\b|memory, unverified|this folder|\bTODO\b|\bTBC\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex NeverPublished();
}
