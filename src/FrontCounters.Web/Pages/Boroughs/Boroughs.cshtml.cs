using FrontCounters.Data;
using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;
using FrontCounters.Web.Asking;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Boroughs;

public sealed class BoroughsModel(CounterRecord record, AskedClocks asked) : PageModel
{
    /// <summary>Before the closures of the 2017 round.</summary>
    public static readonly DateOnly Before2017 = new(2017, 6, 30);

    /// <summary>Before those of the 2025 round.</summary>
    public static readonly DateOnly Before2025 = new(2025, 7, 1);

    public LondonOnADay London { get; private set; } = null!;

    public string Heading { get; private set; } = "";

    public IReadOnlyList<BoroughRow> Boroughs { get; private set; } = [];

    public IEnumerable<Source> Sources => Boroughs
        .SelectMany(row => row.Counters).SelectMany(counter => counter.State.Sources)
        .Concat(Boroughs.SelectMany(row => row.Asked.Borough.Sources))
        .Concat(London.Unnamed?.Sources ?? []);

    public void OnGet()
    {
        London = record.LondonOn(asked.Clocks);
        var before2017 = record.LondonOn(asked.Clocks with { On = Before2017 });
        var before2025 = record.LondonOn(asked.Clocks with { On = Before2025 });
        Boroughs =
        [
            .. record.Boroughs.Select(borough => new BoroughRow(
                London.CountIn(borough), before2017.CountIn(borough), before2025.CountIn(borough))),
        ];
        Heading = BoroughsInWords.Heading(London, [.. Boroughs.Select(row => row.Asked)], asked.Today);
    }
}
