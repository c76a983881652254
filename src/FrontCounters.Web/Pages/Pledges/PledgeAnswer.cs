using FrontCounters.Data.Queries.Pledges;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Pledges;

/// <summary>The promise of a counter open day and night in each borough, held against what was open.</summary>
public sealed record PledgeAnswer
{
    public required DateOnly On { get; init; }

    public required DateOnly Known { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Release { get; init; }

    /// <summary>Boroughs listed: all that the promise covers.</summary>
    public int Count => Items.Count;

    public required int Kept { get; init; }

    public required int NotKept { get; init; }

    public required int Unknown { get; init; }

    /// <summary>The first day on which a borough is known to have gone without.</summary>
    public DateOnly? FirstFailed { get; init; }

    /// <summary>Where it failed on that day.</summary>
    public required IReadOnlyList<string> FirstFailedIn { get; init; }

    /// <summary>Each time that the promise was given, oldest first.</summary>
    public required IReadOnlyList<Given> Pledges { get; init; }

    /// <summary>In how many boroughs it was kept, over time.</summary>
    public required IReadOnlyList<PledgeCount> Counts { get; init; }

    public required IReadOnlyList<PledgeItem> Items { get; init; }

    public string Url { get; } = "/pledges";

    public IReadOnlyList<string> Sources =>
        [.. Pledges.SelectMany(pledge => pledge.Sources).Concat(Items.SelectMany(item => item.Sources))
            .Distinct(StringComparer.Ordinal)];

    public static PledgeAnswer From(RequestContext answering)
    {
        var asked = answering.Asked;
        var ledger = answering.Record.PledgeLedger(asked.Clocks);
        return new PledgeAnswer
        {
            On = asked.On,
            Known = asked.Known,
            AsOf = answering.Record.AsOf(asked.Known),
            Release = answering.Record.Release.Id,
            Kept = ledger.Now?.Kept ?? 0,
            NotKept = ledger.Now?.NotKept ?? 0,
            Unknown = ledger.Now?.Unknown ?? 0,
            FirstFailed = ledger.FirstFailed,
            FirstFailedIn = [.. ledger.FirstToGoWithout.Select(borough => borough.Borough.Slug)],
            Pledges = [.. ledger.Pledges.Select(Given.From)],
            Counts = ledger.Counts,
            Items = [.. ledger.Boroughs.Select(PledgeItem.From)],
        };
    }

    /// <summary>One time that it was given.</summary>
    public sealed record Given(
        string Id,
        string Who,
        string? Role,
        string? Party,
        string Promise,
        PartialDate Said,
        string WhereSaid,
        IReadOnlyList<string> Quotations,
        IReadOnlyList<string> Sources)
    {
        public static Given From(Pledge pledge) => new(
            pledge.Id,
            pledge.Who,
            pledge.Role,
            pledge.Party,
            pledge.Promise,
            pledge.Said,
            pledge.WhereSaid,
            [.. pledge.Quotations.Select(quotation => quotation.Id).Distinct(StringComparer.Ordinal)],
            Cited.Ids(pledge));
    }
}
