using FrontCounters.Data.Record;

namespace FrontCounters.Data.Quoting;

/// <summary>How a text compares with one quotation of the record.</summary>
public sealed record QuotationMatch
{
    /// <summary>Of all words of the text and of the stretch it repeats, at least this share stands in both.</summary>
    public const double LeastShare = 2.0 / 3;

    /// <summary>With fewer words than these in common the text must be laid along the whole quotation.</summary>
    public const int FewestWords = 4;

    /// <summary>The share asked of a quotation so short that one other word is half of it.</summary>
    public const double LeastShareOfShort = 0.5;

    /// <summary>A quotation of so many words that stands unbroken in a longer text is found there.</summary>
    public const int FewestWordsWithin = 3;

    private QuotationMatch(Quotation quotation, SpokenText held, SpokenText typed)
    {
        var steps = WordAlignment.Align(held, typed);
        Quotation = quotation;
        Runs = [.. RunsOf(steps, held, typed)];
        Common = Words(steps, WordRunKind.Same);
        WordsBeyond = Words(steps, WordRunKind.Beyond);
        WordsMissing = Words(steps, WordRunKind.Missing);
        WordsAdded = Words(steps, WordRunKind.Added);
        Share = (double)(2 * Common) / ((2 * Common) + WordsMissing + WordsAdded);
        IsVerbatim = Runs.All(run => run.Kind is WordRunKind.Same or WordRunKind.Beyond);
        HoldsAll = Common == held.WordCount && Runs.Count(run => run.Kind == WordRunKind.Same) == 1;
    }

    public Quotation Quotation { get; }

    /// <summary>The quotation with the text laid along it, in reading order.</summary>
    public IReadOnlyList<WordRun> Runs { get; }

    /// <summary>Words that stand in both, in the same order.</summary>
    public int Common { get; }

    /// <summary>Words in common, counted on both sides, of all words of the text and of the stretch; 0 to 1.</summary>
    public double Share { get; }

    /// <summary>Words of the stretch that the text leaves out.</summary>
    public int WordsMissing { get; }

    /// <summary>Words of the text that the quotation does not have there.</summary>
    public int WordsAdded { get; }

    /// <summary>Words of the quotation before and after the stretch that the text repeats.</summary>
    public int WordsBeyond { get; }

    /// <summary>True where every word and inner mark of the text stands in the quotation, unbroken.</summary>
    public bool IsVerbatim { get; }

    /// <summary>True where the text repeats only a part of the quotation.</summary>
    public bool IsPart => WordsBeyond > 0;

    public bool IsNear => !IsVerbatim
        && ((HoldsAll && Common >= FewestWordsWithin)
            || (Common >= FewestWords ? Share >= LeastShare : !IsPart && Share >= LeastShareOfShort));

    private bool HoldsAll { get; }

    /// <param name="quotation">Words of the record.</param>
    /// <param name="typed">The text, without its outer marks; it has a word at least.</param>
    public static QuotationMatch Between(Quotation quotation, SpokenText typed) =>
        new(quotation, SpokenText.From(quotation.Text), typed);

    private static int Words(IReadOnlyList<AlignedWord> steps, WordRunKind kind) =>
        steps.Count(step => step.Kind == kind && !step.Word.IsMark);

    private static IEnumerable<WordRun> RunsOf(IReadOnlyList<AlignedWord> steps, SpokenText held, SpokenText typed)
    {
        for (var first = 0; first < steps.Count;)
        {
            var kind = steps[first].Kind;
            var end = first;
            while (end < steps.Count && steps[end].Kind == kind)
            {
                end++;
            }

            var text = kind == WordRunKind.Added ? typed : held;
            var written = text.Written(steps[first].Index, steps[end - 1].Index + 1);
            yield return new WordRun(kind, written, first == 0 || steps[first].Word.IsAttached);
            first = end;
        }
    }
}
