using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Disagreements;

public sealed class DisagreementsModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public DisagreementSearch Search { get; private set; } = null!;

    public IReadOnlyList<Choice> Filters { get; private set; } = [];

    public IReadOnlyList<KnownDisagreement> Found { get; private set; } = [];

    public string Heading { get; private set; } = "";

    /// <summary>How often each rule put an answer first, among those found.</summary>
    public IReadOnlyList<(LeadingRule Rule, int Count)> Rules { get; private set; } = [];

    /// <summary>The newest round first; what belongs to none comes last.</summary>
    public IReadOnlyList<RoundQuestions> Rounds { get; private set; } = [];

    public IEnumerable<Source> Sources => Found.SelectMany(known => known.Claims).SelectMany(claim => claim.Sources);

    public IActionResult OnGet()
    {
        if (Request.ReadDisagreementSearch(record, asked).IsRefused(out var refusal, out var search))
        {
            return new RefusalResult(refusal);
        }

        Search = search;
        Found = record.Find(search);
        Filters = DisagreementFilters.Choices(record, search);
        Rules =
        [
            .. Found.CountBy(known => known.Disagreement.Rule)
                .OrderBy(rule => rule.Key).Select(rule => (rule.Key, rule.Value)),
        ];
        Rounds =
        [
            .. Found.GroupBy(known => known.Disagreement.RoundSlug)
                .OrderByDescending(round => round.Key, StringComparer.Ordinal)
                .Select(round => new RoundQuestions(round.Key is { } slug ? record.Round(slug) : null, [.. round])),
        ];
        Heading = Found.Count == 0
            ? "No disagreement matches"
            : $"Sources disagree on {Say.Count(Found.Count, "question")}";
        return Page();
    }

    /// <summary>The questions of one round.</summary>
    public sealed record RoundQuestions(ClosureRound? Round, IReadOnlyList<KnownDisagreement> Questions)
    {
        public string Name => Round?.Name ?? "Of no one round";

        public string Id => $"round-{Round?.Slug ?? "none"}";
    }
}
