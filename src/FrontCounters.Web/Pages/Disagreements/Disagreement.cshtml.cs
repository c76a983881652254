using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Disagreements;

public sealed class DisagreementModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public KnownDisagreement Known { get; private set; } = null!;

    public Disagreement Disagreement => Known.Disagreement;

    /// <summary>Which answer leads and by what rule, in a sentence.</summary>
    public string Answer { get; private set; } = "";

    public IReadOnlyList<ClaimRow> Claims { get; private set; } = [];

    public ClosureRound? Round { get; private set; }

    public IReadOnlyList<Borough> Boroughs { get; private set; } = [];

    public IReadOnlyList<Station> Stations { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (record.FindDisagreement(asked, id).IsRefused(out var refusal, out var known))
        {
            return new RefusalResult(refusal);
        }

        Known = known;
        Answer = RuleInWords.Sentence(known);
        Claims =
        [
            .. known.Claims.Select(claim => new ClaimRow(
                claim, [.. record.FactsOf(claim, asked.Known).Select(fact => FactLine.From(fact, asked.Known))])),
        ];
        Round = record.RoundsKnown(asked.Known).FirstOrDefault(round => round.Slug == Disagreement.RoundSlug);
        Boroughs = [.. Disagreement.Boroughs.Select(record.Borough).OfType<Borough>()];
        Stations = [.. Disagreement.Stations.Select(record.Station).OfType<Station>()];
        return Page();
    }

    /// <summary>An answer with the facts of the record that state it.</summary>
    public sealed record ClaimRow(Claim Claim, IReadOnlyList<FactLine> Facts)
    {
        public IEnumerable<Source> Sources => Claim.Sources.DistinctBy(source => source.Id);
    }
}
