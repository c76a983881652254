using FrontCounters.Data.Geography;

namespace FrontCounters.Web.Requests;

/// <summary>Tells a slip of the pen from what other sites add to a shared link (<c>utm_source</c>, <c>ref</c>).</summary>
internal static class Spelt
{
    // Of two letters, any two others are as near as what was meant.
    private const int Shortest = 3;
    private const int Longest = 24;
    private const int LongEnoughForTwoSlips = 5;

    /// <returns>None where the name is not nearly that of any.</returns>
    public static AskedParameter? NearestTo(string name, IReadOnlyList<AskedParameter> parameters)
    {
        var letters = new string([.. name.Where(char.IsAsciiLetter)]).ToLowerInvariant();
        if (letters.Length is < Shortest or > Longest)
        {
            return null;
        }

        return parameters
            .Select(parameter => (Parameter: parameter, Slips: SlipsBetween(letters, parameter.Name)))
            .Where(candidate => candidate.Slips <= (Math.Min(letters.Length, candidate.Parameter.Name.Length) < LongEnoughForTwoSlips ? 1 : 2))
            .OrderBy(candidate => candidate.Slips)
            .Select(candidate => candidate.Parameter)
            .FirstOrDefault();
    }

    /// <summary>Two neighbouring letters that changed places are one slip, as in <c>form</c>.</summary>
    private static int SlipsBetween(string name, string declared)
    {
        var edits = Spelling.EditsBetween(name, declared);
        return edits == 2 && name.Length == declared.Length && HasSwappedPair(name, declared) ? 1 : edits;
    }

    private static bool HasSwappedPair(string name, string declared)
    {
        var first = Enumerable.Range(0, name.Length).First(at => name[at] != declared[at]);
        return first + 1 < name.Length && name[first] == declared[first + 1] && name[first + 1] == declared[first];
    }
}
