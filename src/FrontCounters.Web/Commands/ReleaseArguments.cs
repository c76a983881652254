using FrontCounters.Data.Releases;
using FrontCounters.Data.Time;

namespace FrontCounters.Web.Commands;

/// <summary>What the <c>release</c> command was asked to do.</summary>
public sealed record ReleaseArguments
{
    public const string Usage =
        """
        Usage: release --reason "…" [--dry-run] [--renamed TABLE.OLD=NEW] [--at TIME] [--of FOLDER]
          --reason   why the record was changed, in a sentence for readers
          --dry-run  says what would be written, and writes nothing
          --renamed  a column that only has another name since; may stand more than once
          --at       when it was published, in UTC, like 2026-11-22T02:21:32Z; by default now
          --of       the folder of older data that was published before the log told of it; by default data/ itself
        """;

    public required string Reason { get; init; }

    public bool IsDryRun { get; init; }

    public IReadOnlyList<RenamedColumn> Renamed { get; init; } = [];

    public DateTimeOffset? At { get; init; }

    public string? Of { get; init; }

    /// <returns>None where the call cannot be understood, or gives no reason.</returns>
    public static ReleaseArguments? Read(string[] arguments)
    {
        var read = new ReleaseArguments { Reason = "" };
        var rest = arguments;
        while (rest.Length > 0)
        {
            var (next, length) = rest switch
            {
                ["--dry-run", ..] => (read with { IsDryRun = true }, 1),
                ["--reason", var reason, ..] => (read with { Reason = reason.Trim() }, 2),
                ["--of", var folder, ..] => (read with { Of = folder }, 2),
                ["--renamed", var column, ..] => (read.WithRenamed(column), 2),
                ["--at", var time, ..] => (read.PublishedAt(time), 2),
                _ => (null, 0),
            };
            if (next is null)
            {
                return null;
            }

            (read, rest) = (next, rest[length..]);
        }

        return read.Reason.Length > 0 ? read : null;
    }

    private ReleaseArguments? WithRenamed(string column) =>
        RenamedColumn.Read(column) is { } renamed ? this with { Renamed = [.. Renamed, renamed] } : null;

    private ReleaseArguments? PublishedAt(string time) =>
        UtcTime.TryParse(time, out var at) ? this with { At = at } : null;
}
