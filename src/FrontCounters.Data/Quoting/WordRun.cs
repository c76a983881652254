namespace FrontCounters.Data.Quoting;

/// <summary>Words that stand together and compare alike.</summary>
/// <param name="Kind">How they compare.</param>
/// <param name="Text">As they are written: in the quotation or, where they are added, in the text.</param>
/// <param name="IsAttached">True where no space parts them from what is before, as with a full stop.</param>
public sealed record WordRun(WordRunKind Kind, string Text, bool IsAttached);
