using System.Text;
using FrontCounters.Data.Text;

namespace FrontCounters.Data.Queries.People;

/// <summary>The one rule by which a speaker's name becomes the last part of an address.</summary>
public static class PersonSlug
{
    /// <summary>
    /// Small letters without accents and figures, with a hyphen for all else; apostrophes vanish. A title that is part
    /// of the name stays: <c>Sir Mark Rowley</c> is <c>sir-mark-rowley</c>, <c>Teresa O'Neill</c> is
    /// <c>teresa-oneill</c>. It depends on nothing but the name, so it stays as long as the name does.
    /// </summary>
    public static string From(string name)
    {
        var slug = new StringBuilder(name.Length);
        var letters = name.ToLowerInvariant().Select(PlainLetters.ToPlain);
        foreach (var letter in letters.Where(letter => letter is not ('\'' or '’' or '‘')))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug is [.., not '-'])
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
