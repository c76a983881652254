using FrontCounters.Data.Record;

namespace FrontCounters.Data.Reading;

/// <summary>Tables of what was published and said, and of where that differs.</summary>
internal static class SourceTables
{
    public static Source Source(ColumnReader columns) => new()
    {
        Id = columns.Text("id"),
        Publisher = columns.Text("publisher"),
        Title = columns.Text("title"),
        Date = columns.OptionalPartialDay("date"),
        NotAfter = columns.OptionalDay("not_after"),
        Grade = columns.Word<SourceGrade>("grade"),
        Address = columns.OptionalUri("address"),
        Mirror = columns.YesNo("mirror"),
        FirstSeen = columns.Day("first_seen"),
        Text = columns.OptionalText("text"),
        Sha256 = columns.OptionalText("sha_256"),
        Note = columns.OptionalText("note"),
    };

    public static Looked Looked(ColumnReader columns) => new()
    {
        Day = columns.Day("day"),
        Through = columns.Text("through"),
        Found = columns.Text("found"),
    };

    public static KnownGap Gap(ColumnReader columns) => new()
    {
        Id = columns.Text("id"),
        What = columns.Text("what"),
        FigureId = columns.OptionalText("figure_id"),
        HeldInPart = columns.Ids("held_in_part"),
        SettledBy = columns.Text("settled_by"),
    };

    public static Quotation Quotation(ColumnReader columns, Func<string, Source> source) => new()
    {
        Id = columns.Text("id"),
        Text = columns.Text("text"),
        Speaker = columns.Text("speaker"),
        Role = columns.OptionalText("role"),
        Party = columns.OptionalText("party"),
        SourceId = columns.Text("source_id"),
        Start = columns.Whole("start"),
        Before = columns.OptionalText("before"),
        After = columns.OptionalText("after"),
        RoundSlug = columns.Text("round_slug"),
        Boroughs = columns.Ids("boroughs"),
        Stations = columns.Ids("stations"),
        Topics = columns.Ids("topics"),
        Source = source(columns.Text("source_id")),
    };

    public static Statement Statement(ColumnReader columns) => new()
    {
        Id = columns.Text("id"),
        Speaker = columns.Text("speaker"),
        Role = columns.OptionalText("role"),
        Party = columns.OptionalText("party"),
        RoundSlug = columns.Text("round_slug"),
        StageSlug = columns.OptionalText("stage_slug"),
        Date = columns.OptionalPartialDay("date"),
        Stance = columns.Word<Stance>("stance"),
        Boroughs = columns.Ids("boroughs"),
        Stations = columns.Ids("stations"),
        Position = columns.Text("position"),
        Note = columns.OptionalText("note"),
    };

    public static Disagreement Disagreement(ColumnReader columns) => new()
    {
        Id = columns.Text("id"),
        Question = columns.Text("question"),
        RoundSlug = columns.OptionalText("round_slug"),
        Boroughs = columns.Ids("boroughs"),
        Stations = columns.Ids("stations"),
        Rule = columns.Word<LeadingRule>("rule"),
        Why = columns.Text("why"),
    };

    public static Claim Claim(ColumnReader columns, Func<string, Disagreement> disagreement) => new()
    {
        Id = columns.Text("id"),
        DisagreementId = columns.Text("disagreement_id"),
        Value = columns.Text("value"),
        Leads = columns.YesNo("leads"),
        Facts = columns.Ids("facts"),
        Note = columns.OptionalText("note"),
        Disagreement = disagreement(columns.Text("disagreement_id")),
    };

    public static Citation Citation(ColumnReader columns, Func<string, Source> source, Func<string, Quotation> quotation) => new()
    {
        FactKind = columns.Word<FactKind>("fact_kind"),
        FactId = columns.Text("fact_id"),
        SourceId = columns.Text("source_id"),
        Rank = columns.Whole("rank"),
        QuotationId = columns.OptionalText("quotation_id"),
        Source = source(columns.Text("source_id")),
        Quotation = columns.OptionalText("quotation_id") is { } id ? quotation(id) : null,
    };
}
