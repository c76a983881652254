namespace FrontCounters.Data.Files;

/// <summary>
/// A row of <c>data/not-quoted.csv</c>: a passage of a text of which nothing may be quoted, or shown beside a quotation.
/// It is held by its position alone: its words stand nowhere in this project.
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="SourceId">The source whose text it is in.</param>
/// <param name="Start">The number of characters before it.</param>
/// <param name="End">The number of characters before what follows it.</param>
public sealed record NotQuotedPassage(string Id, string SourceId, int Start, int End)
{
    public const string File = "not-quoted.csv";

    /// <summary>True where a stretch of the text holds any of it.</summary>
    public bool Overlaps(string source, int start, int end) => source == SourceId && start < End && Start < end;
}
