namespace FrontCounters.Data.Releases;

/// <summary>A column that has another name since a release: <c>claims.fact=facts</c>.</summary>
public sealed record RenamedColumn(string Table, string From, string To)
{
    /// <returns>None where the text is not written so.</returns>
    public static RenamedColumn? Read(string text) =>
        text.Split('=') is [var old, { Length: > 0 } to] && old.Split('.') is [{ Length: > 0 } table, { Length: > 0 } from]
            ? new RenamedColumn(table, from, to)
            : null;
}
