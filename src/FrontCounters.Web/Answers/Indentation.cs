namespace FrontCounters.Web.Answers;

/// <summary>
/// Takes the indentation of the views out of a page: it is for who reads the views, and a tenth of what a browser would have
/// to read. What stands in <c>pre</c> and <c>textarea</c>, where spaces are seen, is left alone.
/// </summary>
public static class Indentation
{
    private static ReadOnlySpan<byte> Pre => "<pre"u8;

    private static ReadOnlySpan<byte> TextArea => "<textarea"u8;

    /// <summary>A line's end stays, as one space between words does; blanks at the next line's start and blank lines go.</summary>
    /// <param name="html">The page; it is written over.</param>
    /// <returns>How long it is then.</returns>
    public static int Cut(Span<byte> html)
    {
        var written = 0;
        for (var at = 0; at < html.Length;)
        {
            var kept = at + NextKept(html[at..], out var length);
            written = CutLines(html, at, kept, written);
            html.Slice(kept, length).CopyTo(html[written..]);
            (written, at) = (written + length, kept + length);
        }

        return written;
    }

    private static int CutLines(Span<byte> html, int at, int end, int written)
    {
        while (at < end)
        {
            var line = html[at..end];
            var length = line.IndexOf((byte)'\n') is >= 0 and var found ? found + 1 : line.Length;
            line[..length].CopyTo(html[written..]);
            (written, at) = (written + length, at + length);
            while (at < end && html[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            {
                at++;
            }
        }

        return written;
    }

    /// <returns>Where the next part that is left alone begins: the end, where there is none.</returns>
    private static int NextKept(ReadOnlySpan<byte> html, out int length)
    {
        var (pre, text) = (html.IndexOf(Pre), html.IndexOf(TextArea));
        var start = pre < 0 || (text >= 0 && text < pre) ? text : pre;
        if (start < 0)
        {
            length = 0;
            return html.Length;
        }

        var closing = html[start..].IndexOf(start == pre ? "</pre>"u8 : "</textarea>"u8);
        length = closing < 0 ? html.Length - start : closing;
        return start;
    }
}
