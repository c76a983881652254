using System.CommandLine;
using FrontCounters.Data.Editing;

namespace FrontCounters.Web.Commands;

/// <summary><c>quote</c>: finds words in a text and writes the row of the quotation, with its place and the words beside it.</summary>
public static class QuoteCommand
{
    public static Command Build(Func<EditedRows> rows)
    {
        var source = new Option<string>("--source") { Required = true, HelpName = "ID", Description = "its id in sources.csv" };
        var text = new Option<FileInfo>("--text") { Required = true, HelpName = "FILE", Description = "the text that it is in, as UTF-8" }
            .AcceptExistingOnly();
        var speaker = new Option<string?>("--speaker") { HelpName = "NAME", Description = "who said it, as the text names them" };
        var role = new Option<string?>("--role") { Description = "the public role at the time; by default as in the speaker's last row" };
        var party = new Option<string?>("--party") { Description = "only where the text states it; by default as in the speaker's last row" };
        var round = new Option<string?>("--round") { Description = "the round it is about, such as 2025" };
        var id = new Option<string?>("--id") { Description = "by default q-NAME-TOPIC" };
        var start = new Option<int?>("--start") { Description = "which place, for words that stand in several" };
        var topics = Several("--topics", "what it is about, the chief topic first");
        var boroughs = Several("--boroughs", "slugs of the boroughs it is about");
        var stations = Several("--stations", "slugs of the counters it is about");
        var write = new Option<bool>("--write") { Description = "writes the rows; without it they are only printed" };
        var words = new Argument<string>("WORDS") { Description = "the words, without the quotation marks around them" };
        var command = new Command("quote", "Writes a quotation with its place in the text and the words beside it.")
        {
            source, text, speaker, role, party, round, id, start, topics, boroughs, stations, write, words,
        };
        command.SetAction(call =>
        {
            var file = call.GetRequiredValue(text);
            var quotation = new NewQuotation
            {
                SourceId = call.GetRequiredValue(source),
                Words = call.GetRequiredValue(words),
                Speaker = call.GetValue(speaker),
                Role = call.GetValue(role),
                Party = call.GetValue(party),
                Round = call.GetValue(round),
                Id = call.GetValue(id),
                Start = call.GetValue(start),
                Topics = WordsOf(call.GetValue(topics)),
                Boroughs = WordsOf(call.GetValue(boroughs)),
                Stations = WordsOf(call.GetValue(stations)),
            };
            return rows().Run(draft => quotation.Rows(draft, file.FullName), call.GetValue(write), file.DirectoryName);
        });
        return command;
    }

    /// <summary>As a cell of the table holds them, with spaces between, they come as one word where they stand in marks.</summary>
    private static string[] WordsOf(string[]? given) =>
        [.. (given ?? []).SelectMany(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static Option<string[]> Several(string name, string description) =>
        new(name) { Description = description, AllowMultipleArgumentsPerToken = true };
}
