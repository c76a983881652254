namespace FrontCounters.Data.Geography;

public static class Spelling
{
    /// <summary>Levenshtein's distance: letters to add, take away or change. Costs the product of the lengths.</summary>
    public static int EditsBetween(string one, string other)
    {
        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var row = 1; row <= one.Length; row++)
        {
            var current = new int[other.Length + 1];
            current[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var change = previous[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                current[column] = Math.Min(change, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[other.Length];
    }

    /// <summary>
    /// Letters left out or too many, and neighbours that changed places (<c>Wimbeldon</c>), one each. A letter put for another is
    /// two, which keeps Brighton from Brixton.
    /// </summary>
    public static int SlipsBetween(string one, string other)
    {
        var (before, previous) = (Array.Empty<int>(), Enumerable.Range(0, other.Length + 1).ToArray());
        for (var row = 1; row <= one.Length; row++)
        {
            var current = new int[other.Length + 1];
            current[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var change = previous[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 2);
                current[column] = Math.Min(change, Math.Min(previous[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                {
                    current[column] = Math.Min(current[column], before[column - 2] + 1);
                }
            }

            (before, previous) = (previous, current);
        }

        return previous[other.Length];
    }
}
