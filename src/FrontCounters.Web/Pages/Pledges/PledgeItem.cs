using FrontCounters.Data.Queries.Pledges;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Boroughs;

namespace FrontCounters.Web.Pages.Pledges;

/// <summary>How one borough stands, and stood, against the promise.</summary>
public sealed record PledgeItem
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>On the day asked about.</summary>
    public required PledgeKeeping Keeping { get; init; }

    public required DateOnly Since { get; init; }

    /// <summary>True where the state was to begin, and no source of its day or later says that it did.</summary>
    public required bool Due { get; init; }

    public DateOnly? FirstNotKept { get; init; }

    /// <summary>The counters that decide it on the day asked about.</summary>
    public required IReadOnlyList<string> Stations { get; init; }

    [NotInCsv]
    public required IReadOnlyList<BoroughDetail.PledgePart> Spans { get; init; }

    public required string Url { get; init; }

    /// <summary>Of every span.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>
    /// The day by which sources confirm the state; none while it is only due, and none where it rests on less than
    /// observed facts.
    /// </summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static PledgeItem From(PledgedBorough pledged)
    {
        List<BoroughDetail.PledgePart> spans = [.. pledged.History.Spans.Select(BoroughDetails.Part)];
        return new PledgeItem
        {
            Slug = pledged.Borough.Slug,
            Name = pledged.Borough.Name,
            Keeping = pledged.Now.Keeping,
            Since = pledged.Now.From,
            Due = pledged.Now.IsDue,
            ConfirmedOn = pledged.Now.ConfirmedOn,
            FirstNotKept = pledged.History.FirstNotKept?.From,
            Stations = spans[^1].Stations,
            Spans = spans,
            Url = $"/boroughs/{pledged.Borough.Slug}#pledge",
            Evidence = pledged.Now.Deciding is [{ State.Basis: { } basis }] ? FactLinks.Address(basis) : null,
            Facts = FactLinks.All(pledged.History.Spans.SelectMany(span => span.Deciding).Select(counter => counter.State.Basis)),
            Sources = [.. spans.SelectMany(span => span.Sources).Distinct(StringComparer.Ordinal)],
        };
    }
}
