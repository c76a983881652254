using FrontCounters.Data;
using FrontCounters.Data.Queries.Pledges;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Pledges;

public sealed class PledgesModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public PledgeLedger Ledger { get; private set; } = null!;

    public string Heading { get; private set; } = "";

    public IReadOnlyList<BoroughRow> Boroughs { get; private set; } = [];

    public IEnumerable<Source> Sources => Ledger.Pledges.SelectMany(pledge => pledge.Sources)
        .Concat(Ledger.Boroughs.SelectMany(borough => borough.History.Spans).SelectMany(span => span.Deciding)
            .SelectMany(counter => counter.State.Sources));

    public void OnGet()
    {
        Ledger = record.PledgeLedger(asked.Clocks);
        Heading = PledgeInWords.Headline(Ledger, asked.Clocks, asked.Today);
        Boroughs =
        [
            .. Ledger.Boroughs.Select(borough => new BoroughRow(borough, new PledgeBar(borough, asked.On))),
        ];
    }

    /// <summary>The boroughs of which another answer holds from the first day of a count on, with what decides it.</summary>
    public CitedFact Changed(PledgeCount count)
    {
        var spans = Ledger.Boroughs.SelectMany(
            borough => borough.History.Spans
                .Where(span => span.From >= count.From && (count.To is null || span.From < count.To)),
            (borough, span) => (borough.Borough.Name, span)).ToList();
        var names = spans.Select(named => named.Name).Distinct().ToList();
        return new CitedFact(
            names.Count == Ledger.Boroughs.Count ? "the promise given" : Say.List(names),
            null,
            [
                .. spans.SelectMany(named => named.span.Deciding).Select(counter => counter.State.Basis)
                    .OfType<Fact>().Distinct(),
            ]);
    }

    /// <summary>A borough with its history drawn.</summary>
    public sealed record BoroughRow(PledgedBorough Pledged, PledgeBar Bar);
}
