using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Data.Reading;

/// <summary>
/// Every table of the record, read with plain SQL: each row once, in a stable order, and holding the rows that it names.
/// EF Core made the tables, but its own way to read them would take most of a start (docs/decisions/0020); a test holds
/// the two ways against each other.
/// </summary>
internal sealed class RecordTables
{
    private readonly SqliteConnection database;

    public RecordTables(SqliteConnection database)
    {
        this.database = database;
        Release = Rows("releases", LogTables.Release).Single();
        LoggedReleases = Rows("logged_releases ORDER BY number", LogTables.LoggedRelease);
        LoggedChanges = Rows("logged_changes ORDER BY id", LogTables.LoggedChange);
        FirstCounts = Rows("""first_counts ORDER BY "table", subject""", LogTables.FirstCount);
        Figures = Rows("figures ORDER BY question, id", RoundTables.Figure);
        Events = Rows("events ORDER BY id", RoundTables.Event);
        Pledges = Rows("pledges ORDER BY id", RoundTables.Pledge);
        Contacts = Rows("contacts ORDER BY id", RoundTables.Contact);
        Totals = Rows("""totals ORDER BY "on", known, id""", RoundTables.Total);
        Statements = Rows("statements ORDER BY speaker, id", SourceTables.Statement);
        PostcodeAreas = Rows("postcode_areas ORDER BY code", StationTables.PostcodeArea);
        Places = Rows("places ORDER BY id", StationTables.Place);
        Outlines = Rows("outlines ORDER BY slug", StationTables.Outline);

        Looked = Rows("looked ORDER BY day", SourceTables.Looked);
        Gaps = Rows("gaps ORDER BY id", SourceTables.Gap);
        Sources = Rows("sources ORDER BY id", SourceTables.Source);
        var source = By(Sources, row => row.Id);
        Quotations = Rows("quotations ORDER BY source_id, start, id", row => SourceTables.Quotation(row, source));
        var quotation = By(Quotations, row => row.Id);
        Citations = Rows("citations ORDER BY rank, fact_kind, fact_id", row => SourceTables.Citation(row, source, quotation));

        Disagreements = Rows("disagreements ORDER BY id", SourceTables.Disagreement);
        var disagreement = By(Disagreements, contested => contested.Id);
        Claims = Rows("claims ORDER BY id", row => SourceTables.Claim(row, disagreement));

        Boroughs = Rows("boroughs ORDER BY name", StationTables.Borough);
        var borough = By(Boroughs, row => row.Slug);
        Stations = Rows("stations ORDER BY name, slug", row => StationTables.Station(row, borough));
        var station = By(Stations, row => row.Slug);
        Addresses = Rows("addresses ORDER BY id", row => StationTables.Address(row, station));
        Points = Rows("points ORDER BY id", row => StationTables.Point(row, station));
        Periods = Rows("""periods ORDER BY station_slug, "from", id""", row => StationTables.Period(row, station));

        Rounds = Rows("rounds ORDER BY slug", RoundTables.Round);
        var round = By(Rounds, row => row.Slug);
        Stages = Rows("stages ORDER BY date, rowid", row => RoundTables.Stage(row, round));
        var stage = By(Stages, row => row.FactId);
        Milestones = Rows(
            "milestones ORDER BY coalesce(known, day), id", row => RoundTables.Milestone(row, round, stage));
        Decisions = Rows("decisions ORDER BY station_slug, rowid", row => RoundTables.Decision(row, stage, station));

        TellTheOtherSide();
    }

    public Release Release { get; }

    public IReadOnlyList<LoggedRelease> LoggedReleases { get; }

    public IReadOnlyList<LoggedChange> LoggedChanges { get; }

    public IReadOnlyList<FirstCount> FirstCounts { get; }

    public IReadOnlyList<Figure> Figures { get; }

    public IReadOnlyList<DatedEvent> Events { get; }

    public IReadOnlyList<Pledge> Pledges { get; }

    public IReadOnlyList<Contact> Contacts { get; }

    public IReadOnlyList<Total> Totals { get; }

    public IReadOnlyList<Statement> Statements { get; }

    public IReadOnlyList<PostcodeArea> PostcodeAreas { get; }

    public IReadOnlyList<NamedPlace> Places { get; }

    public IReadOnlyList<Outline> Outlines { get; }

    public IReadOnlyList<Looked> Looked { get; }

    public IReadOnlyList<KnownGap> Gaps { get; }

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<Quotation> Quotations { get; }

    public IReadOnlyList<Citation> Citations { get; }

    public IReadOnlyList<Disagreement> Disagreements { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public IReadOnlyList<Borough> Boroughs { get; }

    public IReadOnlyList<Station> Stations { get; }

    public IReadOnlyList<Address> Addresses { get; }

    public IReadOnlyList<StationPoint> Points { get; }

    public IReadOnlyList<Period> Periods { get; }

    public IReadOnlyList<ClosureRound> Rounds { get; }

    public IReadOnlyList<Stage> Stages { get; }

    public IReadOnlyList<Milestone> Milestones { get; }

    public IReadOnlyList<Decision> Decisions { get; }

    private static Func<string, T> By<T>(IReadOnlyList<T> rows, Func<T, string> key)
    {
        var found = rows.ToDictionary(key, StringComparer.Ordinal);
        return name => found[name];
    }

    private List<T> Rows<T>(string tableInOrder, Func<ColumnReader, T> read)
    {
        using var command = database.CreateCommand();
#pragma warning disable CA2100 // The tables and their orders are the constants above.
        command.CommandText = $"SELECT * FROM {tableInOrder}";
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var columns = new ColumnReader(reader);
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(columns));
        }

        return rows;
    }

    /// <summary>What is named holds what names it, in the order in which that was read.</summary>
    private void TellTheOtherSide()
    {
        foreach (var claim in Claims)
        {
            claim.Disagreement.Claims.Add(claim);
        }

        foreach (var station in Stations)
        {
            station.Borough.Stations.Add(station);
        }

        foreach (var address in Addresses)
        {
            address.Station.Addresses.Add(address);
        }

        foreach (var point in Points)
        {
            point.Station.Points.Add(point);
        }

        foreach (var period in Periods)
        {
            period.Station.Periods.Add(period);
        }

        foreach (var stage in Stages)
        {
            stage.Round.Stages.Add(stage);
        }

        foreach (var decision in Decisions)
        {
            decision.Stage.Decisions.Add(decision);
            decision.Station.Decisions.Add(decision);
        }
    }
}
