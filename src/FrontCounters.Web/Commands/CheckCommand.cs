using System.CommandLine;
using FrontCounters.Data;
using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Data.Releases;
using FrontCounters.Data.Time;
using FrontCounters.Web.Comparing;

namespace FrontCounters.Web.Commands;

/// <summary>
/// <c>check</c>: reads and checks all of <c>data/</c>, and prints what is wrong, or what
/// it adds up to and what would change on the site if it were released. Nothing is built or replaced.
/// </summary>
/// <param name="data">The data.</param>
/// <param name="time">Which day today is.</param>
/// <param name="output">Where it is said.</param>
/// <param name="isCompared">Which of the site's pages are compared, by their paths; all of them where it is not given.</param>
public sealed class CheckCommand(DataFolder data, TimeProvider time, TextWriter output, Func<string, bool>? isCompared = null)
{
    private const int MostChanges = 25;

    public static Command Build(Func<CheckCommand> check)
    {
        var texts = new Option<string?>("--texts")
        {
            HelpName = "FOLDER",
            Description = "the folder that holds the quoted articles, or some of them",
        };
        var quick = new Option<bool>("--quick")
        {
            Description = "does not say what would change on the site, and takes a few seconds",
        };
        var all = new Option<bool>("--all") { Description = "prints every change, and not the first of many" };
        var command = new Command("check", "Says what is wrong in data/, or what its changes would change on the site.")
        {
            texts, quick, all,
        };
        command.SetAction(call => check().RunAsync(call.GetValue(texts), call.GetValue(quick), call.GetValue(all)));
        return command;
    }

    /// <returns>The exit code: 0 for a sound record that was released, 1 for any other.</returns>
    private async Task<int> RunAsync(string? texts, bool isQuick, bool isAll)
    {
        try
        {
            FormRemarks.About(data.Files()).ToList().ForEach(output.WriteLine);
            var draft = Sound(texts);
            Print(RecordDatabase.CheckTotals(data, draft), output);
            PrintTexts(draft, texts);
            return await IsReleasedAsync(draft.Log, isQuick, isAll) ? 0 : 1;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException)
        {
            await output.WriteLineAsync($"The change log cannot be replayed: {problem.Message}");
            return 1;
        }
        catch (RecordRefusedException refusal)
        {
            PrintProblems(refusal.Problems);
            return 1;
        }
    }

    private RecordDraft Sound(string? texts)
    {
        var problems = new ProblemList();
        var draft = data.ReadChecked(texts, problems, new LondonClock(time).Today);
        problems.ThrowIfAny();
        return draft;
    }

    private void PrintProblems(IReadOnlyList<Problem> problems)
    {
        var mayFollow = false;
        foreach (var problem in problems)
        {
            if (!problem.IsOfForm && !mayFollow && problems[0].IsOfForm)
            {
                output.WriteLine("What follows may come of that:");
                mayFollow = true;
            }

            output.WriteLine(problem);
        }

        if (new LogFiles(data).IsHalfPlaced)
        {
            output.WriteLine(
                "A release was broken off between its two files. Type the release command again: it finishes that one first.");
        }

        output.WriteLine($"{problems.Count} problem(s) in {data.Path}. Nothing was built or replaced.");
    }

    private void PrintTexts(RecordDraft draft, string? texts)
    {
        if (texts is null)
        {
            output.WriteLine("Quotations were not compared with their articles: no folder of texts was given (--texts).");
            return;
        }

        var read = QuotedText.In(texts, draft).Select(text => text.Value.SourceId).ToHashSet(StringComparer.Ordinal);
        var compared = draft.Quotations.Count(quotation => read.Contains(quotation.Value.SourceId));
        output.WriteLine(compared == draft.Quotations.Count
            ? $"All {compared} quotations stand in their articles to the letter."
            : $"{compared} quotations stand in their articles to the letter. Not compared, since the folder does not hold their texts: "
                + string.Join(", ", draft.Quotations.Select(quotation => quotation.Value.SourceId).Distinct().Except(read)) + ".");
    }

    /// <summary>Says whether the change log leads to the data as it stands, and what to type where it does not.</summary>
    private async Task<bool> IsReleasedAsync(ReleaseLog log, bool isQuick, bool isAll)
    {
        output.WriteLine();
        if (log.Last is not { } last)
        {
            output.WriteLine("The change log is empty: no release was recorded.");
            return false;
        }

        var unreleased = Unreleased.In(data, log);
        foreach (var fault in unreleased.Faults)
        {
            output.WriteLine(fault);
        }

        if (unreleased.Faults.Count > 0)
        {
            output.WriteLine(
                "The change log does not lead from the first release to the last. Bring back its files as they were.");
            return false;
        }

        if (unreleased.RowCount is var count and > 0)
        {
            if (!isQuick)
            {
                var difference = await SiteDifference.ReadAsync(data, log, unreleased, time, isCompared ?? (_ => true));
                new DifferenceReport(difference, output, isAll ? int.MaxValue : MostChanges).Write();
                output.WriteLine();
            }

            output.WriteLine($"{count} row(s) changed since release {last.Number} of {last.Published:yyyy-MM-dd}. Type:");
            output.WriteLine(
                "  dotnet run --project src/FrontCounters.Web -- release --reason \"why, in a sentence for readers\"");
            return false;
        }

        output.WriteLine(
            $"The change log leads from release 1 to release {last.Number}, which is the data as it stands.");
        return true;
    }

    private static void Print(CounterRecord record, TextWriter output)
    {
        output.WriteLine($"The record is sound. Release {record.Release.Id}");
        output.WriteLine(
            $"{record.Stations.Count} stations, {record.Boroughs.Count} boroughs, {record.Stages.Count} stages of "
            + $"{record.Rounds.Count} rounds, {record.Facts.Count} facts from {record.Sources.Count} sources, "
            + $"{record.Quotations.Count} quotations, {record.Disagreements.Count} disagreements.");

        output.WriteLine();
        output.WriteLine("What it adds up to     as known on  counted                     sources  record");
        foreach (var total in record.Totals)
        {
            var (value, names) = record.Compute(total);
            var named = names.Count is > 0 and <= 5 ? string.Join(' ', names) : "";
            output.WriteLine(
                $"{total.On:yyyy-MM-dd}             {total.Known:yyyy-MM-dd}   {EnumNames.Name(total.Measure),-26}  "
                + $"{total.Value,7}  {value,6}  {named}");
        }

        output.WriteLine();
        output.WriteLine("What stages named            close  stay-24-hours  stay-limited  stay  reopen  move  undecided  quashed");
        foreach (var stage in record.Stages.Where(stage => stage.Decisions.Count > 0))
        {
            output.WriteLine(
                $"{stage.FactId,-27}  {Named(stage, Outcome.Close),5}  {Named(stage, Outcome.StayTwentyFourHours),13}  "
                + $"{Named(stage, Outcome.StayLimited),12}  {Named(stage, Outcome.Stay),4}  {Named(stage, Outcome.Reopen),6}  "
                + $"{Named(stage, Outcome.Move),4}  {Named(stage, Outcome.Undecided),9}  {Named(stage, Outcome.Quashed),7}");
        }
    }

    private static int Named(Stage stage, Outcome outcome) =>
        stage.Decisions.Count(decision => decision.Outcome == outcome);
}
