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
        "value_to" => "upper end of the value",
        "facts" => "facts that state it",
        "why" => "why one answer leads, or none",
        "rule" => "the rule that chose what leads",
        "due" => "day by which it was due",
        "due_standing" => "standing of that day",
        "effective" => "day from which it was to hold",
        "ends" => "end of the consultation",
        "before" => "words or count before",
        "after" => "words after",
        "remaining_24_hours" => "remaining, day and night",
        "before_24_hours" => "day and night before",
        "lat" => "latitude",
        "lng" => "longitude",
        "gss" => "GSS code",
        "sha256" => "SHA-256",
        "in_words" => "what a sentence calls it",
        "held_in_part" => "sources held in part",
        "through" => "what was looked through",
        "found" => "what was found",
        "measure" => "what is counted",
        "said" => "day it was said",
        _ => column.Replace('_', ' '),
    };

    /// <summary>What stands in a cell: names for ids, dates and numbers as the site says them.</summary>
    public static string Value(CounterRecord record, string column, string? cell) => (column, cell) switch
    {
        (_, null) => "blank",
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
