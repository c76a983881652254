using System.CommandLine;
using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Record;
using FrontCounters.Data.Releases;
using FrontCounters.Data.Time;

namespace FrontCounters.Web.Commands;

/// <summary>
/// <c>release</c>: compares <c>data/</c> with the last release of its change log, row by row, says what has
/// changed and adds it to the log. Feeds, corrections and the check all read that log.
/// </summary>
public sealed class ReleaseCommand(DataFolder data, TimeProvider time, TextWriter output)
{
    public static Command Build(Func<ReleaseCommand> release)
    {
        var reason = new Option<string>("--reason")
        {
            Required = true,
            HelpName = "WHY",
            Description = "why the record was changed, in a sentence for readers",
        }.MustBe(text => !string.IsNullOrWhiteSpace(text), "why the record was changed, in a sentence for readers");
        var dryRun = new Option<bool>("--dry-run") { Description = "says what would be written, and writes nothing" };
        var renamed = new Option<string[]>("--renamed")
        {
            HelpName = "TABLE.OLD=NEW",
            Description = "a column that only has another name since; may stand more than once",
        }.MustBe(text => RenamedColumn.Read(text) is not null, "a column and its new name, written claims.fact=facts");
        var at = new Option<string?>("--at")
        {
            HelpName = "TIME",
            Description = "when it was published, in UTC, like 2026-11-22T02:21:32Z; by default now",
        }.MustBe(text => UtcTime.TryParse(text, out _), "a time in UTC, written 2026-11-22T02:21:32Z");
        var of = new Option<string?>("--of")
        {
            HelpName = "FOLDER",
            Description = "the folder of older data that was published before the log told of it; by default data/ itself",
        };
        var command = new Command("release", "Adds to the change log what has changed in data/ since the last release.")
        {
            reason, dryRun, renamed, at, of,
        };
        command.SetAction(call => release().Run(new ReleaseArguments
        {
            Reason = call.GetRequiredValue(reason).Trim(),
            IsDryRun = call.GetValue(dryRun),
            Renamed = [.. (call.GetValue(renamed) ?? []).Select(RenamedColumn.Read).OfType<RenamedColumn>()],
            At = UtcTime.TryParse(call.GetValue(at), out var time) ? time : null,
            Older = call.GetValue(of),
        }));
        return command;
    }

    /// <returns>The exit code: 0 where the log tells of the data, 1 where the record or its log is not sound.</returns>
    private int Run(ReleaseArguments asked)
    {
        try
        {
            return Release(asked);
        }
        catch (RecordRefusedException refusal)
        {
            output.WriteLine(refusal.Message);
            output.WriteLine("Nothing was written. The log tells of sound records only: put this right first.");
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            output.WriteLine($"{problem.Message} Nothing was written.");
        }

        return 1;
    }

    private int Release(ReleaseArguments asked)
    {
        if (!asked.IsDryRun && new LogFiles(data).Recover())
        {
            output.WriteLine("A release that was broken off between its two files has been finished.");
        }

        var log = Sound(asked);
        var released = asked.Older is { } older ? new DataFolder(older) : data;
        var files = released.Files();
        var rows = RowsOfFiles.Read(files);
        var lines = Since(log, rows, asked.Renamed);
        if (lines is null)
        {
            return 1;
        }

        if (log.Last?.Rows == rows.Hash() && lines.Count == 0)
        {
            output.WriteLine($"Nothing has changed since release {log.Last.Number}. Nothing was written.");
            return 0;
        }

        var release = new LoggedRelease
        {
            Number = log.Releases.Count + 1,
            Published = ToTheSecond(asked.At ?? time.GetUtcNow()),
            Rows = rows.Hash(),
            Reason = asked.Reason,
        };
        if (release.Published <= log.Last?.Published)
        {
            output.WriteLine(
                $"Release {log.Last.Number} was published later, at {log.Last.Published:u}. Nothing was written.");
            return 1;
        }

        lines.ToList().ForEach(Print);
        output.WriteLine($"Release {release.Number}: {Counted(lines)}. {release.Reason}");
        Write(asked, release, lines, files);
        return 0;
    }

    /// <summary>The log of data that keeps every rule. Older data kept the rules of its day, and need only be readable.</summary>
    private ReleaseLog Sound(ReleaseArguments asked)
    {
        var problems = new ProblemList();
        var draft = data.ReadChecked(texts: null, problems, new LondonClock(time).Today);
        problems.ThrowIfAny();
        if (asked.Older is null)
        {
            RecordDatabase.CheckTotals(data, draft);
        }

        return draft.Log;
    }

    /// <returns>None where the log itself is broken, which is then said.</returns>
    private IReadOnlyList<LogLine>? Since(ReleaseLog log, RecordRows rows, IReadOnlyList<RenamedColumn> renamed)
    {
        if (log.Last is null)
        {
            return [];
        }

        var unreleased = Unreleased.In(data, log);
        foreach (var fault in unreleased.Faults)
        {
            output.WriteLine(fault);
        }

        return unreleased.Faults.Count > 0
            ? null
            : RowComparison.Between(unreleased.Last, rows, log.Releases.Count + 1, renamed);
    }

    private void Write(
        ReleaseArguments asked, LoggedRelease release, IReadOnlyList<LogLine> lines, IReadOnlyList<DataFile> files)
    {
        if (asked.IsDryRun)
        {
            output.WriteLine("Nothing was written: this was a dry run.");
            return;
        }

        if (release.Number == 1)
        {
            ReleaseWriter.KeepFirst(data, files);
        }

        ReleaseWriter.Append(data, release, lines);
        output.WriteLine($"Written to {LogFileNames.ReleasesFile} and {LogFileNames.ChangesFile} in {data.Path}.");
    }

    private void Print(LogLine line) => output.WriteLine(line.Kind == LoggedKind.Renamed
        ? $"{line.Row.Table}: column {line.Before} is called {line.After}"
        : $"{line.Row.Table} {line.Row.Key}, {EnumNames.Name(line.Kind)}: {line.Column}: "
            + $"\"{line.Before}\" -> \"{line.After}\"");

    private static string Counted(IReadOnlyList<LogLine> lines)
    {
        int Rows(LoggedKind kind) => lines.Where(line => line.Kind == kind).DistinctBy(line => line.Row).Count();
        return $"{Rows(LoggedKind.Added)} rows added, {Rows(LoggedKind.Changed)} changed, "
            + $"{Rows(LoggedKind.Removed)} removed, "
            + $"{lines.Count(line => line.Kind == LoggedKind.Renamed)} columns renamed";
    }

    private static DateTimeOffset ToTheSecond(DateTimeOffset moment) =>
        DateTimeOffset.FromUnixTimeSeconds(moment.ToUnixTimeSeconds());
}
