using static FrontCounters.Data.Quoting.WordRunKind;

namespace FrontCounters.Data.Quoting;

/// <summary>
/// Lays a text along a quotation, word by word, so that the most stands in both: all of the text must find its place,
/// while the quotation may begin before it and go on after it. A table of the best score from each pair of places on,
/// then one walk through it.
/// </summary>
internal static class WordAlignment
{
    private const int SameWord = 4;
    private const int SameMark = 1;
    private const int LoneWord = -2;
    private const int LoneMark = -1;

    /// <returns>Every word of both, in order; those in both once.</returns>
    public static IReadOnlyList<AlignedWord> Align(SpokenText quotation, SpokenText text)
    {
        var (held, typed) = (quotation.Words, text.Words);
        var best = BestFrom(held, typed);
        var start = Enumerable.Range(0, held.Count + 1).MaxBy(place => best[place, 0]);
        var steps = Enumerable.Range(0, start).Select(index => new AlignedWord(Beyond, held[index], index)).ToList();

        var (h, t) = (start, 0);
        while (t < typed.Count)
        {
            if (h < held.Count && IsSame(held[h], typed[t])
                && best[h, t] == Same(held[h]) + best[h + 1, t + 1])
            {
                steps.Add(new AlignedWord(WordRunKind.Same, held[h], h++));
                t++;
            }
            else if (h < held.Count && best[h, t] == Lone(held[h]) + best[h + 1, t])
            {
                steps.Add(new AlignedWord(Missing, held[h], h++));
            }
            else
            {
                steps.Add(new AlignedWord(Added, typed[t], t++));
            }
        }

        steps.AddRange(Enumerable.Range(h, held.Count - h).Select(index => new AlignedWord(Beyond, held[index], index)));
        return WithEndsReplaced(steps);
    }

    private static int[,] BestFrom(IReadOnlyList<SpokenWord> held, IReadOnlyList<SpokenWord> typed)
    {
        // What is left of the quotation when the text is at its end costs nothing: that row stays zero.
        var best = new int[held.Count + 1, typed.Count + 1];
        for (var t = typed.Count - 1; t >= 0; t--)
        {
            best[held.Count, t] = best[held.Count, t + 1] + Lone(typed[t]);
            for (var h = held.Count - 1; h >= 0; h--)
            {
                best[h, t] = Math.Max(best[h, t + 1] + Lone(typed[t]), best[h + 1, t] + Lone(held[h]));
                if (IsSame(held[h], typed[t]))
                {
                    best[h, t] = Math.Max(best[h, t], best[h + 1, t + 1] + Same(held[h]));
                }
            }
        }

        return best;
    }

    /// <summary>
    /// Where the text begins or ends with other words, and exactly as many as the quotation has left there, they
    /// stand in place of those: the quotation's are then missing and not beyond the text.
    /// </summary>
    private static List<AlignedWord> WithEndsReplaced(List<AlignedWord> steps)
    {
        ReplaceAtStart(steps);
        steps.Reverse();
        ReplaceAtStart(steps);
        steps.Reverse();
        return InReadingOrder(steps);
    }

    private static void ReplaceAtStart(List<AlignedWord> steps)
    {
        var beyond = steps.TakeWhile(step => step.Kind == Beyond).ToList();
        var added = steps.Skip(beyond.Count).TakeWhile(step => step.Kind == Added).ToList();
        var words = added.Count(step => !step.Word.IsMark);
        if (words > 0
            && words == beyond.Count(step => !step.Word.IsMark)
            && steps.Exists(step => step.Kind == WordRunKind.Same))
        {
            for (var place = 0; place < beyond.Count; place++)
            {
                steps[place] = steps[place] with { Kind = Missing };
            }
        }
    }

    /// <summary>What is missing is told before what stands in its place.</summary>
    private static List<AlignedWord> InReadingOrder(List<AlignedWord> steps)
    {
        var ordered = new List<AlignedWord>(steps.Count);
        for (var place = 0; place < steps.Count;)
        {
            var changed = steps.Skip(place).TakeWhile(step => step.Kind is Missing or Added).ToList();
            ordered.AddRange(changed.OrderBy(step => step.Kind));
            place += changed.Count;
            if (place < steps.Count)
            {
                ordered.Add(steps[place++]);
            }
        }

        return ordered;
    }

    private static bool IsSame(SpokenWord one, SpokenWord other) => one.Key == other.Key;

    private static int Same(SpokenWord word) => word.IsMark ? SameMark : SameWord;

    private static int Lone(SpokenWord word) => word.IsMark ? LoneMark : LoneWord;
}
