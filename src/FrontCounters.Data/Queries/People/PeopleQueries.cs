namespace FrontCounters.Data.Queries.People;

/// <summary>Who said what: everybody whom the record quotes, or whose position or promise it tells.</summary>
public static class PeopleQueries
{
    /// <summary>By name; only what was known by then.</summary>
    public static IReadOnlyList<Person> PeopleKnown(this CounterRecord record, DateOnly known) =>
    [
        .. Utterances(record).Where(said => said.Fact.KnownFrom <= known)
            .GroupBy(said => said.Speaker, StringComparer.Ordinal)
            .Select(said => new Person(said.Key, [.. said.OrderBy(remark => remark.Day)]))
            .OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase),
    ];

    /// <returns>Nobody where no speaker's name has that slug; of whom nothing was known has said nothing.</returns>
    public static Person? PersonKnown(this CounterRecord record, string slug, DateOnly known)
    {
        var name = Utterances(record).Select(said => said.Speaker).FirstOrDefault(speaker => PersonSlug.From(speaker) == slug);
        return name is null
            ? null
            : record.PeopleKnown(known).FirstOrDefault(person => person.Name == name) ?? new Person(name, []);
    }

    /// <summary>What somebody said by then, by the slug of their name.</summary>
    internal static IEnumerable<Remark> SaidBy(this CounterRecord record, string slug, DateOnly known) =>
        record.Said()[slug].Where(said => said.Fact.KnownFrom <= known);

    /// <summary>Everything said, by the slug of who said it.</summary>
    internal static ILookup<string, Remark> Said(this CounterRecord record) => record.Kept.Once(
        () => Utterances(record).ToLookup(said => PersonSlug.From(said.Speaker), StringComparer.Ordinal));

    private static IEnumerable<Remark> Utterances(CounterRecord record) =>
    [
        .. record.Quotations.Select(Remark.From),
        .. record.Statements.Select(Remark.From),
        .. record.Pledges.Select(Remark.From),
    ];
}
