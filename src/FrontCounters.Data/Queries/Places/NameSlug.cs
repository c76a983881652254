using FrontCounters.Data.Text;

namespace FrontCounters.Data.Queries.Places;

/// <summary>Names as addresses write them: <c>St Mary's &amp; St James</c> is <c>st-marys-and-st-james</c>.</summary>
public static class NameSlug
{
    public static string From(string name)
    {
        var plain = string.Concat(name.Select(PlainLetters.ToPlain)).ToLowerInvariant()
            .Replace("'", "", StringComparison.Ordinal).Replace("&", " and ", StringComparison.Ordinal);
        return string.Join('-', string.Concat(plain.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
