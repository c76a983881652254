namespace FrontCounters.Data.Postcodes;

/// <summary>The file is not Code-Point Open as Ordnance Survey lays it out; nothing was replaced.</summary>
public sealed class CodePointRefusedException(string message) : Exception(message)
{
    public CodePointRefusedException(string entry, int line, string message)
        : this($"{entry}, line {line}: {message}")
    {
    }
}
