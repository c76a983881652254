using System.CommandLine;
using FrontCounters.Data.Editing;

namespace FrontCounters.Web.Commands;

/// <summary><c>confirm</c>: writes that a source says that counters are open as planned.</summary>
public static class ConfirmCommand
{
    public static Command Build(Func<EditedRows> rows, TextWriter output)
    {
        var source = new Option<string>("--source") { Required = true, HelpName = "ID", Description = "its id in sources.csv" };
        var on = GivenWords.Day("--on", "a day on which it says they were open, such as 2026-11-28");
        var except = new Option<string[]>("--except")
        {
            HelpName = "SLUG...",
            Description = "counters of which it says nothing",
            AllowMultipleArgumentsPerToken = true,
        };
        var write = new Option<bool>("--write") { Description = "writes the rows; without it they are only printed" };
        var counters = new Argument<string[]>("SLUG") { Description = "the counters it names; none for all that are open by plan" }
            .WithoutDash();
        var command = new Command("confirm", "Writes that a source says that counters are open as planned.")
        {
            source, on, except, write, counters,
        };
        command.SetAction(call => rows().Run(
            draft =>
            {
                var (edits, left) = new Confirmation(
                    call.GetRequiredValue(source), call.GetRequiredValue(on), call.GetValue(counters) ?? [], call.GetValue(except) ?? [])
                    .Rows(draft);
                foreach (var counter in left)
                {
                    output.WriteLine($"Left as it is: {counter}");
                }

                return edits;
            },
            call.GetValue(write)));
        return command;
    }
}
