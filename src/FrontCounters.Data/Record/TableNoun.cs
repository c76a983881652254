namespace FrontCounters.Data.Record;

/// <summary>What one row of a table is called, where claims and the change log name rows.</summary>
public static class TableNoun
{
    /// <summary><c>period</c> of <c>periods</c></summary>
    public static string Of(string table) => table == "addresses" ? "address" : table.TrimEnd('s');

    /// <summary><c>periods</c> for a <c>period</c></summary>
    public static string Table(string noun) => noun == "address" ? "addresses" : noun + "s";
}
