using FrontCounters.Data.Files;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading;

/// <summary>Rows of the nouns that say what happened to counters, and what it adds up to.</summary>
internal static class RoundRows
{
    public static ClosureRound Round(CellReader cells) => new()
    {
        Slug = cells.Required("slug"),
        Name = cells.Required("name"),
        From = cells.PartialDay("from"),
        To = cells.OptionalPartialDay("to"),
        Background = cells.YesNo("background"),
        Summary = cells.Required("summary"),
    };

    public static Stage Stage(CellReader cells) => new()
    {
        RoundSlug = cells.Required("round"),
        Slug = cells.Required("slug"),
        Name = cells.Required("name"),
        StageKind = cells.Word<StageKind>("kind"),
        Date = cells.Day("date"),
        Ends = cells.OptionalDay("ends"),
        Due = cells.Day("due"),
        DueStanding = cells.Word<Standing>("due_standing"),
        Before = cells.OptionalWhole("before"),
        Before24Hours = cells.OptionalWhole("before_24_hours"),
        Remaining = cells.OptionalWhole("remaining"),
        Remaining24Hours = cells.OptionalWhole("remaining_24_hours"),
        Closing = cells.OptionalWhole("closing"),
        SupersededBy = cells.Optional("superseded_by"),
        Standing = cells.Word<Standing>("standing"),
        Summary = cells.Required("summary"),
        Note = cells.Optional("note"),
    };

    public static Milestone Milestone(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        RoundSlug = cells.Required("round"),
        Kind = cells.Word<MilestoneKind>("kind"),
        Day = cells.Day("day"),
        Known = cells.OptionalDay("known"),
        StageSlug = cells.Optional("stage"),
        Label = cells.Optional("label"),
        InWords = cells.Optional("in_words"),
    };

    public static Decision Decision(CellReader cells) => new()
    {
        RoundSlug = cells.Required("round"),
        StageSlug = cells.Required("stage"),
        StationSlug = cells.Required("station"),
        Outcome = cells.Word<Outcome>("outcome"),
        Hours = cells.OptionalHours("hours"),
        Effective = cells.OptionalDay("effective"),
        Standing = cells.Word<Standing>("standing"),
        Note = cells.Optional("note"),
    };

    public static Figure Figure(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        Question = cells.Required("question"),
        RoundSlug = cells.Optional("round"),
        StageSlug = cells.Optional("stage"),
        BoroughSlug = cells.Optional("borough"),
        StationSlug = cells.Optional("station"),
        Value = cells.Number("value"),
        ValueTo = cells.OptionalNumber("value_to"),
        Unit = cells.Required("unit"),
        Definition = cells.Required("definition"),
        Date = cells.OptionalPartialDay("date"),
        Standing = cells.Word<Standing>("standing"),
        Note = cells.Optional("note"),
    };

    public static DatedEvent Event(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        Date = cells.PartialDay("date"),
        About = cells.YesNo("about"),
        Title = cells.Required("title"),
        RoundSlug = cells.Optional("round"),
        StageSlug = cells.Optional("stage"),
        Boroughs = cells.Ids("boroughs"),
        Stations = cells.Ids("stations"),
        Standing = cells.Word<Standing>("standing"),
        Note = cells.Optional("note"),
    };

    public static Total Total(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        On = cells.Day("on"),
        Known = cells.Day("known"),
        Measure = cells.Word<TotalMeasure>("measure"),
        Value = cells.Whole("value"),
        Names = cells.Ids("names"),
        Note = cells.Optional("note"),
    };
}
