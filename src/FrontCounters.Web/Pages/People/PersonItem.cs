using FrontCounters.Data.Queries.People;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.People;

/// <summary>A person or body as lists have it, with how much of theirs the record holds.</summary>
public sealed record PersonItem
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>The newest public role that a source gives; none where none does.</summary>
    public string? Role { get; init; }

    /// <summary>The newest party that a source names; none where none does.</summary>
    public string? Party { get; init; }

    public required int Quotations { get; init; }

    /// <summary>Positions, told in our words.</summary>
    public required int Statements { get; init; }

    public required int Pledges { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static string AddressOf(string name) => $"/people/{PersonSlug.From(name)}";

    public static PersonItem From(Person person) => new()
    {
        Slug = person.Slug,
        Name = person.Name,
        Role = person.Roles.LastOrDefault(role => role.Role is not null)?.Role,
        Party = person.Roles.LastOrDefault(role => role.Party is not null)?.Party,
        Quotations = person.Quotations.Count,
        Statements = person.Statements.Count,
        Pledges = person.Pledges.Count,
        Url = AddressOf(person.Name),
        Sources = Cited.Ids(person.Said.Select(said => said.Fact)),
        Facts = FactLinks.All(person.Said.Select(said => said.Fact)),
    };
}
