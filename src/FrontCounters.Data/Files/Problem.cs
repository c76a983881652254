namespace FrontCounters.Data.Files;

/// <summary>Something in <c>data/</c> that breaks a rule of the record, and where it stands.</summary>
/// <param name="File">The file's name within the data folder.</param>
/// <param name="Line">The line, the header being 1; 0 where the whole file is meant.</param>
/// <param name="Column">The column's name; blank where the whole line is meant.</param>
/// <param name="Rule">The rule's short name.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Message">What is wrong with it, in a sentence for an editor.</param>
public sealed record Problem(string File, int Line, string Column, string Rule, string Found, string Message)
{
    /// <summary>True for how a cell or file is written, false for what it says.</summary>
    public bool IsOfForm { get; init; }

    public override string ToString() =>
        $"{File}, line {Line}, column {(Column.Length > 0 ? Column : "-")}: {Rule}: found \"{Found}\". {Message}";
}
