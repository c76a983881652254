namespace FrontCounters.Data.Quoting;

/// <summary>A word, or a mark like a comma or a dash, where it stands in a text.</summary>
/// <param name="Key">What is compared: small letters, one kind of apostrophe and of dash, no quotation marks.</param>
/// <param name="Start">Where it begins in the text, quotation marks that cling to it included.</param>
/// <param name="End">Where it ends, the place after its last character.</param>
/// <param name="IsMark">True for punctuation, which is compared but is not counted as a word.</param>
/// <param name="IsAttached">True where no space parts it from what stands before.</param>
public sealed record SpokenWord(string Key, int Start, int End, bool IsMark, bool IsAttached);
