using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Statements;

/// <summary>Where a named person or body stood, in our words.</summary>
public sealed record StatementItem
{
    public required string Id { get; init; }

    public required string Speaker { get; init; }

    /// <summary>The slug of the speaker's page.</summary>
    public required string Person { get; init; }

    /// <summary>The speaker's public role at the time; none where no source gives one.</summary>
    public string? Role { get; init; }

    /// <summary>Only where a source names it.</summary>
    public string? Party { get; init; }

    public required string Round { get; init; }

    /// <summary>The stage that it answers, where it answers one.</summary>
    public string? Stage { get; init; }

    /// <summary>What day, month or year it is of; none where no source dates it.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Where the speaker stood towards the closures of the round.</summary>
    public required Stance Stance { get; init; }

    /// <summary>What it is about; none where it is about all of London.</summary>
    public required IReadOnlyList<string> Boroughs { get; init; }

    public required IReadOnlyList<string> Stations { get; init; }

    /// <summary>In our words; exact words are among the quotations.</summary>
    public required string Position { get; init; }

    public string? Note { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static StatementItem From(Statement statement) => new()
    {
        Id = statement.Id,
        Speaker = statement.Speaker,
        Person = PersonSlug.From(statement.Speaker),
        Role = statement.Role,
        Party = statement.Party,
        Round = statement.RoundSlug,
        Stage = statement.StageSlug,
        Date = statement.Date,
        Stance = statement.Stance,
        Boroughs = statement.Boroughs,
        Stations = statement.Stations,
        Position = statement.Position,
        Note = statement.Note,
        Url = FactInWords.Address(statement),
        Sources = Cited.Ids(statement),
        Evidence = FactLinks.Address(statement),
        Facts = FactLinks.All(statement),
    };
}
