using FrontCounters.Data.Files;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading;

/// <summary>Rows of the nouns that say what and where counters are.</summary>
internal static class StationRows
{
    public static Borough Borough(CellReader cells) => new()
    {
        Slug = cells.Required("slug"),
        Name = cells.Required("name"),
        Gss = cells.Required("gss"),
        Part = cells.Word<PartOfLondon>("part"),
        Force = cells.Word<Force>("force"),
        Note = cells.Optional("note"),
    };

    public static Station Station(CellReader cells) => new()
    {
        Slug = cells.Required("slug"),
        Name = cells.Required("name"),
        OtherNames = cells.Optional("other_names"),
        BoroughSlug = cells.Required("borough"),
        Note = cells.Optional("note"),
    };

    public static Address Address(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        StationSlug = cells.Required("station"),
        From = cells.OptionalDay("from"),
        To = cells.OptionalDay("to"),
        Text = cells.Required("address"),
        Postcode = cells.Optional("postcode"),
        Leads = cells.YesNo("leads"),
        Standing = cells.Word<Standing>("standing"),
        Note = cells.Optional("note"),
    };

    public static StationPoint Point(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        StationSlug = cells.Required("station"),
        From = cells.OptionalDay("from"),
        To = cells.OptionalDay("to"),
        Position = Position(cells),
        PrecisionMetres = cells.Whole("precision_metres"),
        Method = cells.Required("method"),
        Standing = cells.Word<Standing>("standing"),
        Note = cells.Optional("note"),
    };

    public static Period Period(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        StationSlug = cells.Required("station"),
        From = cells.Day("from"),
        To = cells.OptionalDay("to"),
        Service = cells.Word<Service>("service"),
        Hours = cells.OptionalHours("hours"),
        Class = cells.OptionalWord<CounterClass>("class"),
        Standing = cells.Word<Standing>("standing"),
        Note = cells.Optional("note"),
    };

    public static PostcodeArea PostcodeArea(CellReader cells, PostcodeAreaKind kind) => new()
    {
        Code = cells.Required(EnumNames.Name(kind)),
        Kind = kind,
        Centre = Position(cells),
        SpreadMetres = cells.OptionalWhole("spread_metres"),
        FurthestMetres = cells.OptionalWhole("furthest_metres"),
        Postcodes = cells.Whole("postcodes"),
        BoroughSlug = cells.Optional("borough"),
        Share = (double?)cells.OptionalNumber("share"),
    };

    public static NamedPlace Place(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        Name = cells.Required("name"),
        OtherNames = cells.Optional("other_names"),
        Kind = cells.Word<NamedPlaceKind>("kind"),
        BoroughSlug = cells.Optional("borough"),
        Middle = Position(cells),
        PrecisionMetres = cells.Whole("precision_metres"),
        SourceId = cells.Required("source"),
    };

    private static Position Position(CellReader cells) =>
        new((double)cells.Number("lat"), (double)cells.Number("lng"));
}
