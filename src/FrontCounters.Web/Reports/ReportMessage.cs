using System.Text;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Reports;

/// <summary>
/// A report as it is sent: what the site says, with everything that an editor needs to find it, under room for what is
/// wrong. Short enough for the address of an e-mail.
/// </summary>
/// <param name="Facts">What it is about; none where it is about a page.</param>
/// <param name="Page">The full address of the page that says so.</param>
/// <param name="Release">The release that was read.</param>
public sealed record ReportMessage(IReadOnlyList<Fact> Facts, string Page, string Release)
{
    public const string Asking = "What is wrong, and where can that be read?";

    private const int LongestValue = 300;
    private const int MostSources = 3;

    public string Title => Facts.Count == 0
        ? $"Something wrong: {new Uri(Page).AbsolutePath}"
        : $"Something wrong: {Ids}";

    public string Ids => string.Join(", ", Facts.Select(fact => fact.Key));

    public string Values => string.Join(" / ", Facts.Select(Value));

    public string Sources => string.Join("; ", Facts.Select(SourcesOf).Distinct(StringComparer.Ordinal));

    /// <summary>The whole report, in lines.</summary>
    public string Body
    {
        get
        {
            var lines = new StringBuilder($"{Asking}\n\n\n\nWhat FrontCounters says\n");
            foreach (var fact in Facts)
            {
                lines.Append($"Fact: {fact.Key}\nValue: {Value(fact)}\nSource: {SourcesOf(fact)}\n");
            }

            return lines.Append($"Page: {Page}\nRelease: {Release}\n").ToString();
        }
    }

    private static string Value(Fact fact)
    {
        var line = FactInWords.Line(fact);
        return line.Length <= LongestValue ? line : line[..LongestValue].TrimEnd() + "…";
    }

    private static string SourcesOf(Fact fact)
    {
        var ids = fact.SourceIds;
        return string.Join(", ", ids.Take(MostSources))
            + (ids.Count > MostSources ? $" and {Say.Number(ids.Count - MostSources)} more" : "");
    }
}
