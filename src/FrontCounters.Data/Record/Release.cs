namespace FrontCounters.Data.Record;

/// <summary>Which data a database was built from.</summary>
public sealed class Release
{
    /// <summary><c>sha256:</c> and the SHA-256 of the data, in lower-case hexadecimal.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The build of this library that made the database. Another may have other tables, or fill them otherwise, so it
    /// makes its own of the same data.
    /// </summary>
    public required Guid Loader { get; init; }

    /// <summary><see cref="Releases.RecordRows.Hash"/> of its rows, which the change log knows its releases by.</summary>
    public required string Rows { get; init; }

    /// <summary>The release id as pages show it: its first twelve digits.</summary>
    public string Abbreviated => Id["sha256:".Length..][..12];
}

/// <summary>What one row of a table is called, where claims and the change log name rows.</summary>
public static class TableNoun
{
    /// <summary><c>period</c> of <c>periods</c></summary>
    public static string Noun(string table) => table == "addresses" ? "address" : table.TrimEnd('s');

    /// <summary><c>periods</c> for a <c>period</c></summary>
    public static string Table(string noun) => noun == "address" ? "addresses" : noun + "s";
}
