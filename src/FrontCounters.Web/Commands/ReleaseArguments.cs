using FrontCounters.Data.Releases;

namespace FrontCounters.Web.Commands;

/// <summary>What the <c>release</c> command was asked to do.</summary>
internal sealed record ReleaseArguments
{
    public required string Reason { get; init; }

    public bool IsDryRun { get; init; }

    public IReadOnlyList<RenamedColumn> Renamed { get; init; } = [];

    public DateTimeOffset? At { get; init; }

    public string? Older { get; init; }
}
