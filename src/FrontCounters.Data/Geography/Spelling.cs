namespace FrontCounters.Data.Geography;

/// <summary>How far two spellings are apart. Each costs the product of the lengths.</summary>
public static class Spelling
{
    /// <summary>Levenshtein's distance: letters to add, take away or change.</summary>
    public static int EditsBetween(string one, string other) => Between(one, other, changed: 1, swapped: 2);

    /// <summary>
    /// Letters left out or too many, and neighbours that changed places (<c>Wimbeldon</c>), one each. A letter put for another is
    /// two, which keeps Brighton from Brixton.
    /// </summary>
    public static int SlipsBetween(string one, string other) => Between(one, other, changed: 2, swapped: 1);

    /// <param name="one">A spelling.</param>
    /// <param name="other">Another.</param>
    /// <param name="changed">What a letter put for another counts; one too many or too few counts one.</param>
    /// <param name="swapped">What two neighbours that changed places count.</param>
    private static int Between(string one, string other, int changed, int swapped)
    {
        var (before, previous) = (Array.Empty<int>(), Enumerable.Range(0, other.Length + 1).ToArray());
        for (var row = 1; row <= one.Length; row++)
        {
            var current = new int[other.Length + 1];
            current[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var change = previous[column - 1] + (one[row - 1] == other[column - 1] ? 0 : changed);
                current[column] = Math.Min(change, Math.Min(previous[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                {
                    current[column] = Math.Min(current[column], before[column - 2] + swapped);
                }
            }

            (before, previous) = (previous, current);
        }

        return previous[other.Length];
    }
}
