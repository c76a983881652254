using FrontCounters.Data;
using FrontCounters.Data.Queries.Changes;
using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Corrections;

/// <summary>One cell that a release changed, as the data has it.</summary>
public sealed record CorrectionItem
{
    /// <summary>Its place in the change log, from 1 on.</summary>
    public required int Id { get; init; }

    public required string Url { get; init; }

    /// <summary>Number of the release that made it.</summary>
    public required int Release { get; init; }

    public required DateTimeOffset Published { get; init; }

    public required LoggedKind Kind { get; init; }

    /// <summary>A table of the data package.</summary>
    public required string Table { get; init; }

    /// <summary>The row's key; blank where a column was renamed.</summary>
    public required string Key { get; init; }

    public required string Column { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public required string Reason { get; init; }

    /// <summary>The thing that the row belongs to: <c>station:harrow</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The page of that thing.</summary>
    public required string Page { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static CorrectionItem From(CounterRecord record, ReleaseCorrections release, LoggedChange change) => new()
    {
        Id = change.Id,
        Url = AddressOf(release.Release),
        Release = change.Release,
        Published = release.Release.Published,
        Kind = change.Kind,
        Table = change.Table,
        Key = change.Key,
        Column = change.Column,
        Before = change.Before,
        After = change.After,
        Reason = release.Release.ReasonFor(change),
        Subject = change.Subject,
        Page = ChangeInWords.Address(record, change.Subject),
        Sources = change.Sources,
        Evidence = record.Fact(change.FactKey) is { } fact ? FactLinks.Address(fact) : null,
        Facts = FactLinks.All(record.Fact(change.FactKey)),
    };

    public static string AddressOf(LoggedRelease release) => $"/corrections#release-{release.Number}";
}
