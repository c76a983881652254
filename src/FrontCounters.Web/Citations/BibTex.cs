using System.Globalization;
using System.Text;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;

namespace FrontCounters.Web.Citations;

/// <summary>Writes a citation as BibTeX: an entry for each original source, then one for the page.</summary>
public static class BibTex
{
    public const string MediaType = "application/x-bibtex; charset=utf-8";

    public static string Write(PageCitation citation) => string.Join(
        "\n",
        citation.Originals.Select(source => Entry(source, citation)).Append(Entry(
            $"frontcounters-{citation.Key}",
            [
                ("author", AsWritten(PageCitation.Publisher)),
                ("title", AsWritten(citation.Title)),
                .. Date(new PartialDate(citation.Read.Year, citation.Read.Month, citation.Read.Day)),
                ("url", Address(citation.Address)),
                ("urldate", citation.Read.ToString("O", CultureInfo.InvariantCulture)),
                ("note", Escaped($"Release {citation.Release.Id}")),
            ])));

    private static string Entry(Source source, PageCitation citation)
    {
        List<(string Name, string Value)> fields =
        [
            ("author", AsWritten(source.Publisher)),
            ("title", AsWritten(source.Title)),
        ];
        if (source.Date is { } date)
        {
            fields.AddRange(Date(date));
        }

        if (source.Address is { } address)
        {
            fields.Add(("url", Address(address.AbsoluteUri)));
        }

        if (citation.NoteOn(source) is { } note)
        {
            fields.Add(("note", Escaped(note)));
        }

        return Entry(source.Id, fields);
    }

    private static string Entry(string key, IEnumerable<(string Name, string Value)> fields) =>
        $"@misc{{{key},\n{string.Join(",\n", fields.Select(field => $"  {field.Name} = {{{field.Value}}}"))}\n}}\n";

    private static IEnumerable<(string Name, string Value)> Date(PartialDate date)
    {
        yield return ("date", date.ToString());
        yield return ("year", date.Year.ToString(CultureInfo.InvariantCulture));
        if (date.Month is { } month)
        {
            yield return ("month", month.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>In braces of its own: styles write a title in small letters, and take a body's last word for a surname.</summary>
    private static string AsWritten(string text) => $"{{{Escaped(text)}}}";

    /// <summary>
    /// Text that TeX would read as commands is escaped. Spaces of any kind become one, so that a field stays a line.
    /// </summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        {
            escaped.Append(letter switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '$' or '&' or '#' or '_' or '%' => $@"\{letter}",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>An address is kept as it is, but for what would end the field too early.</summary>
    private static string Address(string address) => address
        .Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal);
}
