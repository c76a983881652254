namespace FrontCounters.Data.Postcodes;

/// <summary>
/// Reads a text line by line, each of bounded length: a zip of half a megabyte can hold one line that is longer than
/// memory.
/// </summary>
internal sealed class ShortLines(TextReader reader)
{
    /// <summary>Some ten times as long as a row of Code-Point Open.</summary>
    public const int LongestLine = 1_000;

    private readonly char[] buffer = new char[16 * LongestLine];
    private int start;
    private int end;

    /// <returns>The next line without its end; none after the last.</returns>
    /// <exception cref="LineTooLongException">The line is too long.</exception>
    public string? Next()
    {
        int length;
        while ((length = buffer.AsSpan(start, end - start).IndexOf('\n')) < 0 && Fill())
        {
            // Until the line is whole.
        }

        if (length < 0)
        {
            // The last line may have no end.
            length = end - start;
            if (length == 0)
            {
                return null;
            }
        }

        MustBeShort(length);
        var line = buffer.AsSpan(start, length).TrimEnd('\r').ToString();
        start = Math.Min(start + length + 1, end);
        return line;
    }

    /// <returns>False where the text has ended.</returns>
    private bool Fill()
    {
        MustBeShort(end - start);
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        var count = reader.Read(buffer, end, buffer.Length - end);
        end += count;
        return count > 0;
    }

    private static void MustBeShort(int length)
    {
        if (length > LongestLine)
        {
            throw new LineTooLongException();
        }
    }
}
