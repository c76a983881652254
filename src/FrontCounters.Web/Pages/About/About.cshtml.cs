using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.About;

public sealed class AboutModel(CounterRecord record) : PageModel
{
    public CounterRecord Record => record;

    public IReadOnlyList<TotalRow> Totals { get; private set; } = [];

    /// <summary>The newest plan that was replaced; people still take it for what was decided.</summary>
    public Replaced? Trap { get; private set; }

    /// <summary>One day as it was expected on different days: totals of open counters, by the day of knowing.</summary>
    public IReadOnlyList<TotalRow> OneDayAsKnown { get; private set; } = [];

    /// <summary>Those that can be called first.</summary>
    public IReadOnlyList<Contact> Contacts => [.. record.Contacts.OrderBy(contact => contact.Address is null)];

    public IEnumerable<Source> Sources => record.Contacts.Concat<Fact>(record.Totals)
        .Concat(Trap is null ? [] : [Trap.Plan, Trap.By])
        .SelectMany(fact => fact.Sources);

    public void OnGet()
    {
        Totals = [.. record.Totals.Select(Row)];
        OneDayAsKnown = Totals.Where(row => row.Total.Measure == TotalMeasure.Open)
            .GroupBy(row => row.Total.On)
            .MaxBy(rows => rows.Count())?.ToList() ?? [];
        Trap = record.Stages
            .Where(stage => stage.StageKind == StageKind.Proposed && stage.SupersededBy is not null)
            .Select(stage => new Replaced(stage, stage.Round.Stages.First(by => by.Slug == stage.SupersededBy)))
            .LastOrDefault();
    }

    private TotalRow Row(Total total)
    {
        var counted = record.Compute(total);
        return new TotalRow(total, counted.Value, ClocksOf(total), [.. total.Names.Select(name => Link(name, total))]);
    }

    private (string Address, string Name) Link(string slug, Total total)
    {
        var clocks = ClocksOf(total);
        return TotalInWords.CountsBoroughs(total.Measure)
            ? ($"/boroughs/{slug}{clocks}", record.Borough(slug)?.Name ?? slug)
            : ($"/stations/{slug}{clocks}", record.Station(slug)?.Name ?? slug);
    }

    private static string ClocksOf(Total total) => $"?on={total.On:yyyy-MM-dd}&known={total.Known:yyyy-MM-dd}";

    /// <summary>A total as sources state it and as the record counts it, with its two days for an address.</summary>
    public sealed record TotalRow(
        Total Total, int? Counted, string Clocks, IReadOnlyList<(string Address, string Name)> Names);

    public sealed record Replaced(Stage Plan, Stage By);
}
