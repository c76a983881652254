using FrontCounters.Data.Files;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading;

/// <summary>Rows of the nouns that say who said what, and where it stands.</summary>
internal static class SourceRows
{
    public static Source Source(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        Publisher = cells.Required("publisher"),
        Title = cells.Required("title"),
        Date = cells.OptionalPartialDay("date"),
        NotAfter = cells.OptionalDay("not_after"),
        Grade = cells.Word<SourceGrade>("grade"),
        Address = cells.OptionalUri("address"),
        Mirror = cells.YesNo("mirror"),
        FirstSeen = cells.Day("first_seen"),
        Text = cells.Optional("text"),
        Sha256 = cells.Optional("sha256"),
        Note = cells.Optional("note"),
    };

    public static Looked Looked(CellReader cells) => new()
    {
        Day = cells.Day("day"),
        Through = cells.Required("through"),
        Found = cells.Required("found"),
    };

    public static KnownGap Gap(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        What = cells.Required("what"),
        FigureId = cells.Optional("figure"),
        HeldInPart = cells.Ids("held_in_part"),
        SettledBy = cells.Required("settled_by"),
    };

    public static Quotation Quotation(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        Text = cells.Verbatim("text") ?? cells.Required("text"),
        Speaker = cells.Required("speaker"),
        Role = cells.Optional("role"),
        Party = cells.Optional("party"),
        SourceId = cells.Required("source"),
        Start = cells.Whole("start"),
        Before = cells.Verbatim("before"),
        After = cells.Verbatim("after"),
        RoundSlug = cells.Required("round"),
        Boroughs = cells.Ids("boroughs"),
        Stations = cells.Ids("stations"),
        Topics = cells.Ids("topics"),
    };

    public static Statement Statement(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        Speaker = cells.Required("speaker"),
        Role = cells.Optional("role"),
        Party = cells.Optional("party"),
        RoundSlug = cells.Required("round"),
        StageSlug = cells.Optional("stage"),
        Date = cells.OptionalPartialDay("date"),
        Stance = cells.Word<Stance>("stance"),
        Boroughs = cells.Ids("boroughs"),
        Stations = cells.Ids("stations"),
        Position = cells.Required("position"),
        Note = cells.Optional("note"),
    };

    public static Disagreement Disagreement(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        Question = cells.Required("question"),
        RoundSlug = cells.Optional("round"),
        Boroughs = cells.Ids("boroughs"),
        Stations = cells.Ids("stations"),
        Rule = cells.Word<LeadingRule>("rule"),
        Why = cells.Required("why"),
    };

    public static Claim Claim(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        DisagreementId = cells.Required("disagreement"),
        Value = cells.Required("value"),
        Leads = cells.YesNo("leads"),
        Facts = cells.Ids("facts"),
        Note = cells.Optional("note"),
    };

    public static Pledge Pledge(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        Who = cells.Required("who"),
        Role = cells.Optional("role"),
        Party = cells.Optional("party"),
        Promise = cells.Required("promise"),
        Measure = cells.Required("measure"),
        Said = cells.PartialDay("said"),
        WhereSaid = cells.Required("where_said"),
        RoundSlug = cells.Optional("round"),
        Note = cells.Optional("note"),
    };

    public static NotQuotedPassage NotQuoted(CellReader cells)
    {
        cells.Required("why");
        return new(cells.Required("id"), cells.Required("source"), cells.Whole("start"), cells.Whole("end"));
    }

    public static Contact Contact(CellReader cells) => new()
    {
        Id = cells.Required("id"),
        What = cells.Required("what"),
        Value = cells.Optional("value"),
        Address = cells.OptionalUri("address"),
        Note = cells.Optional("note"),
    };
}
