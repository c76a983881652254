using FrontCounters.Data;
using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;
using FrontCounters.Web.Asking;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Pledges;

public sealed class PledgesModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public PledgeLedger Ledger { get; private set; } = null!;

    public DateOnly AsOf { get; private set; }

    public string Heading { get; private set; } = "";

    public IReadOnlyList<BoroughRow> Boroughs { get; private set; } = [];

    public IEnumerable<Source> Sources => Ledger.Pledges.SelectMany(pledge => pledge.Sources)
        .Concat(Ledger.Boroughs.SelectMany(borough => borough.History.Spans).SelectMany(span => span.Deciding)
            .SelectMany(counter => counter.State.Sources));

    public void OnGet()
    {
        AsOf = record.AsOf(asked.Known);
        Ledger = record.PledgeLedger(asked.Clocks);
        Heading = PledgeInWords.Headline(Ledger, asked.Clocks, AsOf, asked.Today);
        Boroughs =
        [
            .. Ledger.Boroughs.Select(borough => new BoroughRow(borough, new PledgeBar(borough, asked.On, AsOf))),
        ];
    }

    /// <summary>A borough with its history drawn.</summary>
    public sealed record BoroughRow(PledgedBorough Pledged, PledgeBar Bar);
}
