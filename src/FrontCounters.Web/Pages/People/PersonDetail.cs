using FrontCounters.Data.Queries.People;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.People;

/// <summary>One person or body, and everything of theirs that the record holds, as known on the day.</summary>
public sealed record PersonDetail
{
    public required DateOnly On { get; init; }

    public required DateOnly Known { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Release { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>Public roles in which they spoke, oldest first.</summary>
    public required IReadOnlyList<PublicRole> Roles { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<UtteranceLine> Said { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public static PersonDetail From(Person person, RequestContext answering) => new()
    {
        On = answering.Asked.On,
        Known = answering.Asked.Known,
        AsOf = answering.Record.AsOf(answering.Asked.Known),
        Release = answering.Record.Release.Id,
        Slug = person.Slug,
        Name = person.Name,
        Roles = person.Roles,
        Said = [.. person.Said.Select(UtteranceLine.From)],
        Url = PersonItem.AddressOf(person.Name),
        Sources = Cited.Ids(person.Said.Select(said => said.Fact)),
    };
}
