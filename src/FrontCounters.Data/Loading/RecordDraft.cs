using FrontCounters.Data.Files;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;
using FrontCounters.Data.Releases;

namespace FrontCounters.Data.Loading;

/// <summary>Everything in <c>data/</c> as read, before it is checked: each thing with the row it came from.</summary>
public sealed class RecordDraft
{
    public required IReadOnlyList<Drafted<Source>> Sources { get; init; }

    public required IReadOnlyList<Drafted<Looked>> Looked { get; init; }

    public required IReadOnlyList<Drafted<KnownGap>> Gaps { get; init; }

    public required IReadOnlyList<Drafted<Borough>> Boroughs { get; init; }

    public required IReadOnlyList<Drafted<Station>> Stations { get; init; }

    public required IReadOnlyList<Drafted<Address>> Addresses { get; init; }

    public required IReadOnlyList<Drafted<StationPoint>> Points { get; init; }

    public required IReadOnlyList<Drafted<Period>> Periods { get; init; }

    public required IReadOnlyList<Drafted<ClosureRound>> Rounds { get; init; }

    public required IReadOnlyList<Drafted<Stage>> Stages { get; init; }

    public required IReadOnlyList<Drafted<Milestone>> Milestones { get; init; }

    public required IReadOnlyList<Drafted<Decision>> Decisions { get; init; }

    public required IReadOnlyList<Drafted<Figure>> Figures { get; init; }

    public required IReadOnlyList<Drafted<DatedEvent>> Events { get; init; }

    public required IReadOnlyList<Drafted<Quotation>> Quotations { get; init; }

    public required IReadOnlyList<Drafted<Statement>> Statements { get; init; }

    public required IReadOnlyList<Drafted<Disagreement>> Disagreements { get; init; }

    public required IReadOnlyList<Drafted<Claim>> Claims { get; init; }

    public required IReadOnlyList<Drafted<Pledge>> Pledges { get; init; }

    public required IReadOnlyList<Drafted<Contact>> Contacts { get; init; }

    public required IReadOnlyList<Drafted<Total>> Totals { get; init; }

    public required IReadOnlyList<Drafted<PostcodeArea>> PostcodeAreas { get; init; }

    public required IReadOnlyList<Drafted<NamedPlace>> Places { get; init; }

    public required IReadOnlyList<Outline> Outlines { get; init; }

    public required IReadOnlyList<Drafted<NotQuotedPassage>> NotQuoted { get; init; }

    /// <summary>Every table with its rows as they stand.</summary>
    public required IReadOnlyList<DescribedTable> Tables { get; init; }

    public required IReadOnlyList<Drafted<LoggedRelease>> Releases { get; init; }

    public required IReadOnlyList<Drafted<LogLine>> Changes { get; init; }

    /// <summary>Its change log.</summary>
    public ReleaseLog Log => new([.. Releases.Select(row => row.Value)], [.. Changes.Select(row => row.Value)]);

    /// <summary>Every thing that states something and so must cite.</summary>
    public IEnumerable<Drafted<Fact>> Facts =>
    [
        .. AsFacts(Boroughs), .. AsFacts(Stations), .. AsFacts(Addresses), .. AsFacts(Points), .. AsFacts(Periods),
        .. AsFacts(Rounds), .. AsFacts(Stages), .. AsFacts(Decisions), .. AsFacts(Figures), .. AsFacts(Events),
        .. AsFacts(Quotations), .. AsFacts(Statements), .. AsFacts(Claims), .. AsFacts(Pledges), .. AsFacts(Contacts),
        .. AsFacts(Totals),
    ];

    private static IEnumerable<Drafted<Fact>> AsFacts<T>(IEnumerable<Drafted<T>> drafted) where T : Fact =>
        drafted.Select(thing => new Drafted<Fact>(thing.Value, thing.Row));
}
