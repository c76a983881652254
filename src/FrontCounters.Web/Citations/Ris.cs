using System.Globalization;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;

namespace FrontCounters.Web.Citations;

/// <summary>Writes a citation as RIS: a record for each original source, then one for the page.</summary>
public static class Ris
{
    public const string MediaType = "application/x-research-info-systems; charset=utf-8";

    public static string Write(PageCitation citation) => string.Concat(
        citation.Originals.Select(source => Record(source, citation)).Append(Record(
        [
            ("TY", "ELEC"),
            ("ID", $"frontcounters-{citation.Key}"),
            ("AU", PageCitation.Publisher),
            ("TI", citation.Title),
            ("T2", PageCitation.Publisher),
            .. Date(new PartialDate(citation.Read.Year, citation.Read.Month, citation.Read.Day)),
            ("Y2", citation.Read.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)),
            ("UR", citation.Address),
            ("N1", $"Release {citation.Release.Id}"),
        ])));

    private static string Record(Source source, PageCitation citation)
    {
        List<(string Tag, string Value)> fields =
        [
            ("TY", source.Grade == SourceGrade.Press ? "NEWS" : "ELEC"),
            ("ID", source.Id),
            ("TI", source.Title),
            // What it stands in, a newspaper or a site. Of neither has Zotero a publisher: it makes a note of what PB says.
            ("T2", source.Publisher),
        ];
        if (source.Date is { } date)
        {
            fields.AddRange(Date(date));
        }

        if (source.Address is { } address)
        {
            fields.Add(("UR", address.AbsoluteUri));
        }

        if (citation.NoteOn(source) is { } note)
        {
            fields.Add(("N1", note));
        }

        return Record(fields);
    }

    /// <summary>A line a field: a line break within a value would begin a field of its own.</summary>
    private static string Record(IEnumerable<(string Tag, string Value)> fields) =>
        string.Concat(fields.Append(("ER", "")).Select(field => $"{field.Item1}  - {OneLine(field.Item2)}\r\n"));

    private static IEnumerable<(string Tag, string Value)> Date(PartialDate date)
    {
        yield return ("PY", date.Year.ToString("0000", CultureInfo.InvariantCulture));
        if (date.Month is { } month)
        {
            yield return ("DA", date.Day is { } day ? $"{date.Year:0000}/{month:00}/{day:00}" : $"{date.Year:0000}/{month:00}");
        }
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
