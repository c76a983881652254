namespace FrontCounters.Data.Queries;

/// <summary>Who said what: everybody whom the record quotes, or whose position or promise it tells.</summary>
public static class People
{
    /// <summary>By name; only what was known by then.</summary>
    public static IReadOnlyList<Person> PeopleKnown(this CounterRecord record, DateOnly known) =>
    [
        .. Utterances(record).Where(said => said.Fact.KnownFrom <= known)
            .GroupBy(said => said.Speaker, StringComparer.Ordinal)
            .Select(said => new Person(said.Key, [.. said.OrderBy(each => each.Day)]))
            .OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase),
    ];

    /// <returns>Nobody where no speaker's name has that slug; of whom nothing was known has said nothing.</returns>
    public static Person? PersonKnown(this CounterRecord record, string slug, DateOnly known)
    {
        var name = Utterances(record).Select(said => said.Speaker).FirstOrDefault(each => PersonSlug.Of(each) == slug);
        return name is null
            ? null
            : record.PeopleKnown(known).FirstOrDefault(person => person.Name == name) ?? new Person(name, []);
    }

    /// <summary>What somebody said by then, by the slug of their name.</summary>
    internal static IEnumerable<Utterance> SaidBy(this CounterRecord record, string slug, DateOnly known) =>
        record.Said[slug].Where(said => said.Fact.KnownFrom <= known);

    /// <summary>Everything said, by the slug of who said it.</summary>
    internal static ILookup<string, Utterance> SaidIn(CounterRecord record) =>
        Utterances(record).ToLookup(said => PersonSlug.Of(said.Speaker), StringComparer.Ordinal);

    private static IEnumerable<Utterance> Utterances(CounterRecord record) =>
    [
        .. record.Quotations.Select(Utterance.Of),
        .. record.Statements.Select(Utterance.Of),
        .. record.Pledges.Select(Utterance.Of),
    ];
}
