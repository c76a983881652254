using System.Globalization;
using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Corrections;

/// <summary>Columns and cells of the data as a reader would say them.</summary>
public static class CellInWords
{
    private static readonly string[] Dates =
        ["from", "to", "date", "ends", "day", "due", "effective", "said", "on", "known", "not_after", "first_seen"];

    /// <summary>What a column holds; where its own name says it, that name.</summary>
    public static string Column(string column) => column switch
    {
        "from" => "first day",
        "to" => "first day on which it no longer holds",
        "value_to" => "upper end of the number",
        "facts" => "list of facts that say so",
        "why" => "explanation of which answer leads, or why none does",
        "rule" => "rule that chose the leading answer",
        "leads" => "answer to whether this one leads",
        "due" => "day by which it was due",
        "due_standing" => "certainty of the day by which it was due",
        "standing" => "certainty",
        "effective" => "day from which it was to hold",
        "ends" => "last day of the consultation",
        "before" => "text or number before",
        "after" => "text after",
        "remaining" => "number of counters to remain",
        "remaining_24_hours" => "number of counters to remain open day and night",
        "before_24_hours" => "number of counters open day and night before",
        "closing" => "number of counters to close",
        "lat" => "latitude",
        "lng" => "longitude",
        "gss" => "official code",
        "sha256" => "fingerprint (SHA-256)",
        "in_words" => "phrase for it in a sentence",
        "held_in_part" => "list of sources that we hold in part",
        "through" => "account of what was looked through",
        "found" => "account of what was found",
        "measure" => "thing that is counted",
        "said" => "day on which it was said",
        "where_said" => "place where it was said",
        "who" => "person who said it",
        "what" => "subject",
        "settled_by" => "account of what would settle it",
        "superseded_by" => "stage that replaced it",
        "not_after" => "latest day that it can be from",
        "first_seen" => "day on which we first read it",
        "mirror" => "answer to whether it was read in a copy",
        "about" => "answer to whether its day is only about right",
        "definition" => "account of what the number counts",
        "unit" => "unit of the number",
        "precision_metres" => "precision in metres",
        "spread_metres" => "spread in metres",
        "furthest_metres" => "furthest distance in metres",
        "method" => "way in which the point was found",
        "class" => "kind of counter on that list",
        "other_names" => "list of other names",
        "names" => "list of counters by name",
        "text" => "wording",
        "figure" => "figure that it is about",
        "id" or "slug" => "name in our addresses",
        "key" => "name in our lists",
        _ => column.Replace('_', ' '),
    };

    /// <summary>What stands in a cell: names for ids, dates and numbers as the site says them.</summary>
    public static string Value(CounterRecord record, string column, string? cell) => (column, cell) switch
    {
        (_, null) => "nothing",
        ("sources" or "source" or "held_in_part", _) => Each(cell, id => SourceName(record, id)),
        ("facts", _) => Each(cell, key => record.Fact(key) is { } fact ? FactInWords.Line(fact).TrimEnd('.') : key),
        ("station" or "stations", _) => Each(cell, slug => record.Station(slug)?.Name ?? slug),
        ("borough" or "boroughs", _) => Each(cell, slug => record.Borough(slug)?.Name ?? slug),
        ("service", _) when EnumNames.TryParse<Service>(cell, out var service) =>
            StateInWords.Words(service, Standing.Observed).ToLowerInvariant(),
        ("standing" or "due_standing", _) when EnumNames.TryParse<Standing>(cell, out var standing) =>
            StateInWords.Words(standing),
        ("outcome", _) when EnumNames.TryParse<Outcome>(cell, out var outcome) => StateInWords.Words(outcome),
        ("rule", _) when EnumNames.TryParse<LeadingRule>(cell, out var rule) => RuleInWords.Because(rule),
        ("round", _) => record.Round(cell)?.Name ?? cell,
        ("stage" or "superseded_by", _) => record.Stages.FirstOrDefault(stage => stage.Slug == cell)?.Name ?? cell,
        ("grade", _) when EnumNames.TryParse<SourceGrade>(cell, out var grade) => SourceInWords.Grade(grade),
        ("measure" or "kind", _) => cell.Replace('-', ' '),
        ("question", _) when !cell.Contains(' ', StringComparison.Ordinal) =>
            record.Figures.FirstOrDefault(figure => figure.Question == cell) is { } same
                ? $"that of “{same.Definition.TrimEnd('.')}”"
                : $"“{cell.Replace('-', ' ')}”",
        ("figure", _) when record.Figures.FirstOrDefault(figure => figure.Id == cell) is { } counted =>
            counted.Definition.TrimEnd('.'),
        ("hours", _) when WeeklyHours.TryParse(cell, out var hours) => HoursInWords.Sentence(hours!),
        _ when Dates.Contains(column) && PartialDate.TryParse(cell, out var date) => Say.Date(date),
        ("value" or "value_to", _)
            when decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) =>
            number.ToString("#,0.####", CultureInfo.InvariantCulture),
        _ => cell,
    };

    /// <summary>A source by publisher and title; one that the record has no more, by its id.</summary>
    public static string SourceName(CounterRecord record, string id) =>
        record.Source(id) is { } source ? $"{source.Publisher}, {source.Title}" : id;

    private static string Each(string cell, Func<string, string> say) => string.Join("; ", cell.Split(' ').Select(say));
}
