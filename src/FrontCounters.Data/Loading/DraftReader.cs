using FrontCounters.Data.Files;
using FrontCounters.Data.Record;
using FrontCounters.Data.Releases;

namespace FrontCounters.Data.Loading;

/// <summary>Turns the files of a data folder into a draft of the record. Each noun has one file.</summary>
public static class DraftReader
{
    public static RecordDraft Read(string folder, ProblemList problems)
    {
        var package = DataPackage.Read(folder, problems);
        var tables = new List<DescribedTable>();
        IReadOnlyList<Drafted<T>> Each<T>(string noun, Func<CellReader, T> read)
        {
            var table = CsvTable.Read(folder, $"{noun}.csv", problems);
            var rows = package.HasHeaderOf(table, problems) ? table.Rows : [];
            tables.Add(new DescribedTable(table with { Rows = rows }, package.Fields(table.File)));
            return [.. rows.Select(row => new Drafted<T>(read(new CellReader(row, problems)), row))];
        }

        return new RecordDraft
        {
            Sources = Each("sources", SourceRows.Source),
            Looked = Each("looked", SourceRows.Looked),
            Gaps = Each("gaps", SourceRows.Gap),
            Boroughs = Each("boroughs", StationRows.Borough),
            Stations = Each("stations", StationRows.Station),
            Addresses = Each("addresses", StationRows.Address),
            Points = Each("points", StationRows.Point),
            Periods = Each("periods", StationRows.Period),
            Rounds = Each("rounds", RoundRows.Round),
            Stages = Each("stages", RoundRows.Stage),
            Milestones = Each("milestones", RoundRows.Milestone),
            Decisions = Each("decisions", RoundRows.Decision),
            Figures = Each("figures", RoundRows.Figure),
            Events = Each("events", RoundRows.Event),
            Quotations = Each("quotations", SourceRows.Quotation),
            Statements = Each("statements", SourceRows.Statement),
            Disagreements = Each("disagreements", SourceRows.Disagreement),
            Claims = Each("claims", SourceRows.Claim),
            Pledges = Each("pledges", SourceRows.Pledge),
            Contacts = Each("contacts", SourceRows.Contact),
            Totals = Each("totals", RoundRows.Total),
            Places = Each("places", StationRows.Place),
            PostcodeAreas =
            [
                .. Each("postcode-sectors", cells => StationRows.PostcodeArea(cells, PostcodeAreaKind.Sector)),
                .. Each("postcode-districts", cells => StationRows.PostcodeArea(cells, PostcodeAreaKind.District)),
            ],
            NotQuoted = Each("not-quoted", SourceRows.NotQuoted),
            Releases = Each("releases", LogRows.Release),
            Changes = Each("changes", LogRows.Change),
            Outlines =
            [
                .. GeoJsonFile.Read(folder, "boroughs.geojson", problems),
                .. GeoJsonFile.Read(folder, "thames.geojson", problems),
            ],
            Tables = tables,
        };
    }
}
