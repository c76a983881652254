using System.Text.RegularExpressions;

namespace FrontCounters.Web.Reports;

/// <summary>
/// Where reports go, as the setting <c>Site:Reports</c> writes it: an address of e-mail (<c>mailto:…</c>), which is given
/// a subject and a body, or that of a form (<c>https://…</c>) with <c>{title}</c>, <c>{body}</c>, <c>{fact}</c>,
/// <c>{value}</c>, <c>{source}</c>, <c>{page}</c> or <c>{release}</c> where the form takes them.
/// </summary>
public static partial class ReportTemplate
{
    public static bool IsUsable(string? template) => string.IsNullOrEmpty(template)
        || (Uri.TryCreate(Placeholder().Replace(template, "x"), UriKind.Absolute, out var address)
            && address.Scheme is "mailto" or "https"
            && !template.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter))
            && Placeholder().Matches(template).All(found => Names.Contains(found.Groups["name"].Value)));

    /// <returns>The address with the report in it.</returns>
    public static string Fill(string template, ReportMessage message)
    {
        var asked = IsMail(template) && !Placeholder().IsMatch(template)
            ? template + (template.Contains('?', StringComparison.Ordinal) ? '&' : '?') + "subject={title}&body={body}"
            : template;
        return Placeholder().Replace(asked, found => Uri.EscapeDataString(Value(found.Groups["name"].Value, message)));
    }

    public static bool IsMail(string template) => template.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Names = ["title", "body", "fact", "value", "source", "page", "release"];

    private static string Value(string name, ReportMessage message) => name switch
    {
        "title" => message.Title,
        // E-mail and forms both take the line ends of RFC 6068.
        "body" => message.Body.ReplaceLineEndings("\r\n"),
        "fact" => message.Ids,
        "value" => message.Values,
        "source" => message.Sources,
        "page" => message.Page,
        "release" => message.Release,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A part that no report has."),
    };

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
