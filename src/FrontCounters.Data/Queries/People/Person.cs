using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.People;

/// <summary>
/// A person or body whose words, position or promise the record holds, in public roles only. Names are told apart to
/// the letter: people who spoke together have an entry of their own.
/// </summary>
/// <param name="Name">As the record has it.</param>
/// <param name="Said">Everything of theirs, oldest first; what one source holds in the order of its text.</param>
public sealed record Person(string Name, IReadOnlyList<Remark> Said)
{
    public string Slug => PersonSlug.From(Name);

    public IReadOnlyList<Quotation> Quotations => [.. Facts<Quotation>()];

    public IReadOnlyList<Statement> Statements => [.. Facts<Statement>()];

    public IReadOnlyList<Pledge> Pledges => [.. Facts<Pledge>()];

    /// <summary>
    /// The roles they spoke in, oldest first. A party named in one source holds for the same role where another is
    /// silent.
    /// </summary>
    public IReadOnlyList<PublicRole> Roles =>
    [
        .. Said.GroupBy(said => said.Role, StringComparer.OrdinalIgnoreCase)
            .SelectMany(InRole)
            .OrderBy(role => role.FirstYear)
            .ThenBy(role => role.Role, StringComparer.Ordinal),
    ];

    private static IEnumerable<PublicRole> InRole(IGrouping<string?, Remark> said)
    {
        var parties = said.Select(remark => remark.Party).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var role = said.First().Role;
        return parties.Count < 2
            ?
            [
                new PublicRole(
                    role, parties.FirstOrDefault(), said.Min(remark => remark.Day.Year), said.Max(remark => remark.Day.Year)),
            ]
            : parties.Select(party => new PublicRole(
                role,
                party,
                said.Where(remark => remark.Party == party).Min(remark => remark.Day.Year),
                said.Where(remark => remark.Party == party).Max(remark => remark.Day.Year)));
    }

    private IEnumerable<T> Facts<T>() where T : Fact => Said.Select(said => said.Fact).OfType<T>();
}

/// <summary>The public role in which somebody spoke, as the record has it.</summary>
/// <param name="Role">The role at the time; none where no source gives one.</param>
/// <param name="Party">The party, only where a source names it.</param>
/// <param name="FirstYear">The year of the first words or position of theirs in this role.</param>
/// <param name="LastYear">The year of the last.</param>
public sealed record PublicRole(string? Role, string? Party, int FirstYear, int LastYear);
