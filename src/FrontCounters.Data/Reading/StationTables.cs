using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Reading;

/// <summary>Tables of the nouns that say what and where counters are.</summary>
internal static class StationTables
{
    public static Borough Borough(ColumnReader columns) => new()
    {
        Slug = columns.Text("slug"),
        Name = columns.Text("name"),
        Gss = columns.Text("gss"),
        Part = columns.Word<PartOfLondon>("part"),
        Force = columns.Word<Force>("force"),
        Note = columns.OptionalText("note"),
    };

    public static Station Station(ColumnReader columns, Func<string, Borough> borough) => new()
    {
        Slug = columns.Text("slug"),
        Name = columns.Text("name"),
        OtherNames = columns.OptionalText("other_names"),
        BoroughSlug = columns.Text("borough_slug"),
        Note = columns.OptionalText("note"),
        Borough = borough(columns.Text("borough_slug")),
    };

    public static Address Address(ColumnReader columns, Func<string, Station> station) => new()
    {
        Id = columns.Text("id"),
        StationSlug = columns.Text("station_slug"),
        From = columns.OptionalDay("from"),
        To = columns.OptionalDay("to"),
        Text = columns.Text("text"),
        Postcode = columns.OptionalText("postcode"),
        Leads = columns.YesNo("leads"),
        Standing = columns.Word<Standing>("standing"),
        Note = columns.OptionalText("note"),
        Station = station(columns.Text("station_slug")),
    };

    public static StationPoint Point(ColumnReader columns, Func<string, Station> station) => new()
    {
        Id = columns.Text("id"),
        StationSlug = columns.Text("station_slug"),
        From = columns.OptionalDay("from"),
        To = columns.OptionalDay("to"),
        Position = columns.Position(),
        PrecisionMetres = columns.Whole("precision_metres"),
        Method = columns.Text("method"),
        Standing = columns.Word<Standing>("standing"),
        Note = columns.OptionalText("note"),
        Station = station(columns.Text("station_slug")),
    };

    public static Period Period(ColumnReader columns, Func<string, Station> station) => new()
    {
        Id = columns.Text("id"),
        StationSlug = columns.Text("station_slug"),
        From = columns.Day("from"),
        To = columns.OptionalDay("to"),
        Service = columns.Word<Service>("service"),
        Hours = columns.OptionalHours("hours"),
        Class = columns.OptionalWord<CounterClass>("class"),
        Standing = columns.Word<Standing>("standing"),
        Note = columns.OptionalText("note"),
        Station = station(columns.Text("station_slug")),
    };

    public static PostcodeArea PostcodeArea(ColumnReader columns) => new()
    {
        Code = columns.Text("code"),
        Kind = columns.Word<PostcodeAreaKind>("kind"),
        Centre = columns.Position(),
        SpreadMetres = columns.OptionalWhole("spread_metres"),
        FurthestMetres = columns.OptionalWhole("furthest_metres"),
        Postcodes = columns.Whole("postcodes"),
        BoroughSlug = columns.OptionalText("borough_slug"),
        Share = columns.OptionalShare("share"),
    };

    public static NamedPlace Place(ColumnReader columns) => new()
    {
        Id = columns.Text("id"),
        Name = columns.Text("name"),
        OtherNames = columns.OptionalText("other_names"),
        Kind = columns.Word<NamedPlaceKind>("kind"),
        BoroughSlug = columns.OptionalText("borough_slug"),
        Middle = columns.Position(),
        PrecisionMetres = columns.Whole("precision_metres"),
        SourceId = columns.Text("source_id"),
    };

    public static Outline Outline(ColumnReader columns) => new()
    {
        Slug = columns.Text("slug"),
        Geometry = columns.Text("geometry"),
    };
}
