using System.CommandLine;
using FrontCounters.Data.Editing;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Commands;

/// <summary><c>decide</c>: writes a stage of a round with what it says of each counter, and the round where that is new.</summary>
public static class DecideCommand
{
    public static Command Build(Func<EditedRows> rows, TextWriter output)
    {
        var sources = new Option<string[]>("--source")
        {
            Required = true,
            HelpName = "ID...",
            Description = "ids in sources.csv, the strongest first",
            AllowMultipleArgumentsPerToken = true,
        };
        var kind = new Option<string>("--kind") { Required = true, Description = string.Join(", ", EnumNames.All<StageKind>()) }
            .MustBe(word => EnumNames.TryParse<StageKind>(word, out _), $"one of {string.Join(", ", EnumNames.All<StageKind>())}");
        var date = GivenWords.OptionalDay("--date", "the day on which it became known; by default the first source's");
        var due = GivenWords.OptionalDay("--due", "the day by which its changes are to happen; by default as in the stage it replaces");
        var inferred = new Option<bool>("--due-inferred") { Description = "no source gives that day" };
        var name = new Option<string?>("--name") { Description = "by default from its slug and day, such as \"Decision, October 2025\"" };
        var summary = new Option<string>("--summary") { Required = true, Description = "what it says, in a sentence or two of ours" };
        var roundName = new Option<string?>("--round-name") { Description = "only for a new round" };
        var roundSummary = new Option<string?>("--round-summary") { Description = "only for a new round" };
        var supersedes = new Option<string?>("--supersedes") { HelpName = "STAGE", Description = "the stage of the round that it replaces" };
        var before = new Option<int?>("--before") { Description = "how many counters were open before it, if it says so" };
        var remaining = new Option<int?>("--remaining") { Description = "how many are to remain, if it says so" };
        var closing = new Option<int?>("--closing") { Description = "how many are to close, if it says so" };
        var hours = new Option<string?>("--hours") { Description = "of those under --stay-limited, such as \"Mo-Fr 10:00-22:00\"" };
        Dictionary<Outcome, Option<string[]>> named = EnumNames.All<Outcome>().ToDictionary(EnumNames.Parse<Outcome>, word =>
            new Option<string[]>($"--{word}") { HelpName = "SLUG...", Description = "counters", AllowMultipleArgumentsPerToken = true });
        var write = new Option<bool>("--write") { Description = "writes the rows; without it they are only printed" };
        var stage = new Argument<string>("ROUND/STAGE") { Description = "its slugs, such as 2025/decision-october" }.WithoutDash();
        stage.Validators.Add(given =>
        {
            if (given.Tokens[0].Value.Split('/') is not [{ Length: > 0 }, { Length: > 0 }])
            {
                given.AddError("ROUND/STAGE must be two slugs, such as 2025/decision-october.");
            }
        });
        var command = new Command("decide", "Writes a stage of a round and what it decided for counters.")
        {
            sources, kind, date, due, inferred, name, summary, roundName, roundSummary, supersedes, before, remaining, closing, hours,
            write, stage,
        };
        named.Values.ToList().ForEach(command.Options.Add);
        command.SetAction(call =>
        {
            var slugs = call.GetRequiredValue(stage).Split('/');
            var written = new NewStage
            {
                RoundSlug = slugs[0],
                Slug = slugs[1],
                Kind = EnumNames.Parse<StageKind>(call.GetRequiredValue(kind)),
                Date = call.GetValue(date),
                Due = call.GetValue(due),
                IsDueInferred = call.GetValue(inferred),
                SourceIds = call.GetRequiredValue(sources),
                Name = call.GetValue(name),
                Summary = call.GetRequiredValue(summary),
                RoundName = call.GetValue(roundName),
                RoundSummary = call.GetValue(roundSummary),
                Supersedes = call.GetValue(supersedes),
                Before = call.GetValue(before),
                Remaining = call.GetValue(remaining),
                Closing = call.GetValue(closing),
                Named = [.. named.SelectMany(option => (call.GetValue(option.Value) ?? []).Select(slug => (slug, option.Key)))],
                Hours = call.GetValue(hours),
            };
            return rows().Run(
                draft =>
                {
                    var (edits, unnamed) = written.Rows(draft);
                    foreach (var counter in unnamed)
                    {
                        output.WriteLine(
                            $"Not named: {counter}, which {written.Supersedes} closes: its page goes on saying that it is to close. "
                            + "If this stage spares it, name it under --stay.");
                    }

                    return edits;
                },
                call.GetValue(write));
        });
        return command;
    }
}
