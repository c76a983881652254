using FrontCounters.Data.Record;

namespace FrontCounters.Data.Reading;

/// <summary>Tables of what was planned, decided, promised and counted.</summary>
internal static class RoundTables
{
    public static ClosureRound Round(ColumnReader columns) => new()
    {
        Slug = columns.Text("slug"),
        Name = columns.Text("name"),
        From = columns.PartialDay("from"),
        To = columns.OptionalPartialDay("to"),
        Background = columns.YesNo("background"),
        Summary = columns.Text("summary"),
    };

    public static Stage Stage(ColumnReader columns, Func<string, ClosureRound> round) => new()
    {
        RoundSlug = columns.Text("round_slug"),
        Slug = columns.Text("slug"),
        Name = columns.Text("name"),
        StageKind = columns.Word<StageKind>("stage_kind"),
        Date = columns.Day("date"),
        Ends = columns.OptionalDay("ends"),
        Due = columns.Day("due"),
        DueStanding = columns.Word<Standing>("due_standing"),
        Before = columns.OptionalWhole("before"),
        Before24Hours = columns.OptionalWhole("before_24_hours"),
        Remaining = columns.OptionalWhole("remaining"),
        Remaining24Hours = columns.OptionalWhole("remaining_24_hours"),
        Closing = columns.OptionalWhole("closing"),
        SupersededBy = columns.OptionalText("superseded_by"),
        Standing = columns.Word<Standing>("standing"),
        Summary = columns.Text("summary"),
        Note = columns.OptionalText("note"),
        Round = round(columns.Text("round_slug")),
    };

    /// <param name="columns">The row.</param>
    /// <param name="round">By its slug.</param>
    /// <param name="stage">By its fact id.</param>
    public static Milestone Milestone(
        ColumnReader columns, Func<string, ClosureRound> round, Func<string, Stage> stage) => new()
        {
            Id = columns.Text("id"),
            RoundSlug = columns.Text("round_slug"),
            Kind = columns.Word<MilestoneKind>("kind"),
            Day = columns.Day("day"),
            Known = columns.OptionalDay("known"),
            StageSlug = columns.OptionalText("stage_slug"),
            Label = columns.OptionalText("label"),
            InWords = columns.OptionalText("in_words"),
            Round = round(columns.Text("round_slug")),
            Stage = columns.OptionalText("stage_slug") is { } slug ? stage($"{columns.Text("round_slug")}/{slug}") : null,
        };

    /// <param name="columns">The row.</param>
    /// <param name="stage">By its fact id.</param>
    /// <param name="station">By its slug.</param>
    public static Decision Decision(ColumnReader columns, Func<string, Stage> stage, Func<string, Station> station) => new()
    {
        RoundSlug = columns.Text("round_slug"),
        StageSlug = columns.Text("stage_slug"),
        StationSlug = columns.Text("station_slug"),
        Outcome = columns.Word<Outcome>("outcome"),
        Hours = columns.OptionalHours("hours"),
        Effective = columns.OptionalDay("effective"),
        Standing = columns.Word<Standing>("standing"),
        Note = columns.OptionalText("note"),
        Stage = stage($"{columns.Text("round_slug")}/{columns.Text("stage_slug")}"),
        Station = station(columns.Text("station_slug")),
    };

    public static Figure Figure(ColumnReader columns) => new()
    {
        Id = columns.Text("id"),
        Question = columns.Text("question"),
        RoundSlug = columns.OptionalText("round_slug"),
        StageSlug = columns.OptionalText("stage_slug"),
        BoroughSlug = columns.OptionalText("borough_slug"),
        StationSlug = columns.OptionalText("station_slug"),
        Value = columns.Number("value"),
        ValueTo = columns.OptionalNumber("value_to"),
        Unit = columns.Text("unit"),
        Definition = columns.Text("definition"),
        Date = columns.OptionalPartialDay("date"),
        Standing = columns.Word<Standing>("standing"),
        Note = columns.OptionalText("note"),
    };

    public static DatedEvent Event(ColumnReader columns) => new()
    {
        Id = columns.Text("id"),
        Date = columns.PartialDay("date"),
        About = columns.YesNo("about"),
        Title = columns.Text("title"),
        RoundSlug = columns.OptionalText("round_slug"),
        StageSlug = columns.OptionalText("stage_slug"),
        Boroughs = columns.Ids("boroughs"),
        Stations = columns.Ids("stations"),
        Standing = columns.Word<Standing>("standing"),
        Note = columns.OptionalText("note"),
    };

    public static Pledge Pledge(ColumnReader columns) => new()
    {
        Id = columns.Text("id"),
        Who = columns.Text("who"),
        Role = columns.OptionalText("role"),
        Party = columns.OptionalText("party"),
        Promise = columns.Text("promise"),
        Measure = columns.Text("measure"),
        Said = columns.PartialDay("said"),
        WhereSaid = columns.Text("where_said"),
        RoundSlug = columns.OptionalText("round_slug"),
        Note = columns.OptionalText("note"),
    };

    public static Contact Contact(ColumnReader columns) => new()
    {
        Id = columns.Text("id"),
        What = columns.Text("what"),
        Value = columns.OptionalText("value"),
        Address = columns.OptionalUri("address"),
        Note = columns.OptionalText("note"),
    };

    public static Total Total(ColumnReader columns) => new()
    {
        Id = columns.Text("id"),
        On = columns.Day("on"),
        Known = columns.Day("known"),
        Measure = columns.Word<TotalMeasure>("measure"),
        Value = columns.Whole("value"),
        Names = columns.Ids("names"),
        Note = columns.OptionalText("note"),
    };
}
