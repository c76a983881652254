using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.People;

/// <summary>Where people and bodies stood, of all rounds.</summary>
public static class Positions
{
    /// <summary>As known on a day: oldest first, by the first day that a date can mean, or by the earliest source of what is not dated.</summary>
    public static IReadOnlyList<Statement> StatementsKnown(this CounterRecord record, DateOnly known) =>
    [
        .. record.Statements.Where(statement => statement.KnownFrom <= known)
            .OrderBy(statement => Remark.From(statement).Day)
            .ThenBy(statement => statement.Id, StringComparer.Ordinal),
    ];
}

/// <summary>Which positions are asked for; what is null asks for all.</summary>
/// <param name="Party">A party, as the record has it.</param>
/// <param name="Round">A round's slug.</param>
/// <param name="Borough">The slug of a borough that the position is about; one that names no borough is about all of London.</param>
/// <param name="Speaker">A person or body, by the name that the record has.</param>
public sealed record StatementFilter(string? Party, string? Round, string? Borough, string? Speaker)
{
    public bool Holds(Statement statement) =>
        (Party is null || statement.Party == Party)
        && (Round is null || statement.RoundSlug == Round)
        && (Borough is null || statement.Boroughs.Contains(Borough))
        && (Speaker is null || statement.Speaker == Speaker);
}
