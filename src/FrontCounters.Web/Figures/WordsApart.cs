using System.Xml.Linq;

namespace FrontCounters.Web.Figures;

/// <summary>
/// Words on a chart, none over another: whoever comes first has the place. Reckoned for a chart on a phone, of which a word
/// takes the largest share.
/// </summary>
internal sealed class WordsApart
{
    private const double Narrow = 320;
    private const double LetterWidth = 7.8 / Narrow;
    private const double Height = 12;

    private readonly List<(double Left, double Right, double Foot)> taken = [];

    /// <summary>Keeps words off a mark.</summary>
    public void KeepFree(double x, double y, double reach) =>
        taken.Add((x - (reach / Narrow), x + (reach / Narrow), y + 4));

    /// <param name="kind">Its class.</param>
    /// <param name="word">What to write.</param>
    /// <param name="places">Where, the best place first: a share of the width, pixels down, and what of the word stands there.</param>
    /// <returns>None where no place is free.</returns>
    public XElement? Place(string kind, string word, params (double X, double Y, string Anchor)[] places)
    {
        foreach (var (x, y, anchor) in places)
        {
            var width = word.Length * LetterWidth;
            var left = anchor switch
            {
                "end" => x - width,
                "middle" => x - (width / 2),
                _ => x,
            };
            if (left < 0 || left + width > 1.01 || taken.Exists(other =>
                left < other.Right && left + width > other.Left && Math.Abs(y - other.Foot) < Height))
            {
                continue;
            }

            taken.Add((left, left + width, y));
            return Shapes.Text(kind, x, y, word, anchor);
        }

        return null;
    }
}
