namespace FrontCounters.Data.Quoting;

/// <summary>One step of an alignment: a word of the quotation, of the text, or of both.</summary>
/// <param name="Kind">How it compares.</param>
/// <param name="Word">The word: the quotation's or, where it is added, the text's.</param>
/// <param name="Index">Its index in the one that it is from.</param>
internal readonly record struct AlignedWord(WordRunKind Kind, SpokenWord Word, int Index);
