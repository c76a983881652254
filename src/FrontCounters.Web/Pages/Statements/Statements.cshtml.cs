using FrontCounters.Data;
using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Statements;

public sealed class StatementsModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public IReadOnlyList<Choice> Filters { get; private set; } = [];

    /// <summary>In the order of the downloads: oldest first.</summary>
    public IReadOnlyList<Statement> Found { get; private set; } = [];

    public IEnumerable<(ClosureRound Round, IEnumerable<Statement> Statements)> Rounds =>
        record.Rounds.Select(round => (round, Found.Where(statement => statement.RoundSlug == round.Slug)))
            .Where(said => said.Item2.Any());

    public IEnumerable<Source> Sources => Found.SelectMany(statement => statement.Sources);

    public string Heading => Found.Count == 0
        ? "No position matches"
        : $"{Say.Capital(Say.Count(Found.Count, "position"))} of {Say.Count(Found.Select(statement => statement.Speaker).Distinct().Count(), "person or body", "people and bodies")}";

    public IActionResult OnGet()
    {
        if (Request.ReadStatementFilter(record).IsRefused(out var refusal, out var filter))
        {
            return new RefusalResult(refusal);
        }

        var all = record.StatementsKnown(asked.Known);
        Found = [.. all.Where(filter.Holds)];
        Filters =
        [
            Choice.From("party", "Party, where a source names it", "any or none", filter.Party,
                AskedStatements.Parties(record).Select(party => (party, party)),
                party => all.Count((filter with { Party = party }).Holds)),
            Choice.OfRounds(record, filter.Round, round => all.Count((filter with { Round = round }).Holds)),
            Choice.OfBoroughs(record, filter.Borough, borough => all.Count((filter with { Borough = borough }).Holds)),
            Choice.From("speaker", "Speaker", "everyone", filter.Speaker,
                AskedStatements.Speakers(record).Select(speaker => (speaker, speaker)),
                speaker => all.Count((filter with { Speaker = speaker }).Holds)),
        ];
        return Page();
    }
}
