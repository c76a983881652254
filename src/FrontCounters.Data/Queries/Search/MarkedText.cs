namespace FrontCounters.Data.Queries.Search;

/// <summary>A text of the record, in parts that were looked for and parts that were not.</summary>
public sealed record MarkedText(IReadOnlyList<MarkedPart> Parts)
{
    /// <summary>Stand around what was looked for; no text of the record holds either.</summary>
    internal const char Start = '\u0002', End = '\u0003';

    public bool IsHit => Parts.Any(part => part.IsHit);

    public bool IsEmpty => Parts.Count == 0;

    public override string ToString() => string.Concat(Parts.Select(part => part.Text));

    /// <param name="text">With <see cref="Start"/> and <see cref="End"/> around each hit.</param>
    internal static MarkedText Read(string text)
    {
        var parts = new List<MarkedPart>();
        foreach (var piece in text.Split(Start))
        {
            var end = piece.IndexOf(End, StringComparison.Ordinal);
            parts.Add(new MarkedPart(end < 0 ? "" : piece[..end], IsHit: true));
            parts.Add(new MarkedPart(piece[(end + 1)..], IsHit: false));
        }

        return new MarkedText([.. parts.Where(part => part.Text.Length > 0)]);
    }
}

/// <param name="Text">Some of a text's words.</param>
/// <param name="IsHit">True where they are what was looked for.</param>
public sealed record MarkedPart(string Text, bool IsHit);
