using FrontCounters.Data;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;
using FrontCounters.Data.Releases;

namespace FrontCounters.Web.Commands;

/// <summary>
/// <c>check [--texts FOLDER]</c>: reads and checks all of <c>data/</c> without building anything, and prints what is
/// wrong or what it adds up to, and whether the change log tells of it.
/// </summary>
public static class CheckCommand
{
    /// <returns>The exit code: 0 for a sound record, 1 for a broken one, 2 for a call that cannot be understood.</returns>
    public static int Run(string[] arguments, DataFolder data, TextWriter output)
    {
        if (arguments is not ([] or ["--texts", _]))
        {
            output.WriteLine("Usage: check [--texts FOLDER], where FOLDER holds the quoted articles.");
            return 2;
        }

        var texts = arguments.ElementAtOrDefault(1);
        try
        {
            Print(RecordDatabase.Check(data, texts), texts, output);
            return IsReleased(data, output) ? 0 : 1;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException)
        {
            output.WriteLine($"The change log cannot be replayed: {problem.Message}");
            return 1;
        }
        catch (RecordRefusedException refusal)
        {
            foreach (var problem in refusal.Problems)
            {
                output.WriteLine(problem);
            }

            if (new LogFiles(data).IsHalfPlaced)
            {
                output.WriteLine(
                    "A release was broken off between its two files. Type the release command again: it finishes that one first.");
            }

            output.WriteLine($"{refusal.Problems.Count} problem(s) in {data.Path}. Nothing was built or replaced.");
            return 1;
        }
    }

    /// <summary>Says whether the change log leads to the data as it stands, and what to type where it does not.</summary>
    private static bool IsReleased(DataFolder data, TextWriter output)
    {
        var log = ReleaseLog.Of(data.ReadChecked(texts: null, new ProblemList()));
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
            output.WriteLine($"{count} row(s) changed since release {last.Number} of {last.Published:yyyy-MM-dd}. Type:");
            output.WriteLine(
                "  dotnet run --project src/FrontCounters.Web -- release --reason \"why, in a sentence for readers\"");
            return false;
        }

        output.WriteLine(
            $"The change log leads from release 1 to release {last.Number}, which is the data as it stands.");
        return true;
    }

    private static void Print(CounterRecord record, string? texts, TextWriter output)
    {
        output.WriteLine($"The record is sound. Release {record.Release.Id}");
        output.WriteLine(
            $"{record.Stations.Count} stations, {record.Boroughs.Count} boroughs, {record.Stages.Count} stages of "
            + $"{record.Rounds.Count} rounds, {record.Facts.Count} facts from {record.Sources.Count} sources, "
            + $"{record.Quotations.Count} quotations, {record.Disagreements.Count} disagreements.");
        output.WriteLine(texts is null
            ? "Quotations were not compared with their articles: no folder of texts was given (--texts)."
            : $"All {record.Quotations.Count} quotations stand in their articles to the letter.");

        output.WriteLine();
        output.WriteLine("What it adds up to     as known on  counted                     sources  record");
        foreach (var total in record.Totals)
        {
            var (value, names) = record.Compute(total);
            var named = names.Count is > 0 and <= 5 ? string.Join(' ', names) : "";
            output.WriteLine(
                $"{total.On:yyyy-MM-dd}             {total.Known:yyyy-MM-dd}   {Words.Of(total.Measure),-26}  "
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
