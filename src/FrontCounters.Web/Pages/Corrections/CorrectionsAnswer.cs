using FrontCounters.Data.Queries.Changes;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Corrections;

/// <summary>
/// Every cell that a release changed since the record was first published, additions included, the newest release first.
/// </summary>
public sealed record CorrectionsAnswer
{
    public required DateOnly On { get; init; }

    public required DateOnly Known { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Release { get; init; }

    /// <summary>Cells listed.</summary>
    public int Count => Items.Count;

    /// <summary>Rows that had been published otherwise, or are gone.</summary>
    public int Corrected => Releases.Sum(release => release.Corrected);

    /// <summary>False while the site serves an edit that no release tells of yet.</summary>
    public required bool IsReleased { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<ReleaseCount> Releases { get; init; }

    public required IReadOnlyList<CorrectionItem> Items { get; init; }

    public string Url { get; } = "/corrections";

    public IReadOnlyList<string> Sources => [.. Items.SelectMany(item => item.Sources).Distinct(StringComparer.Ordinal)];

    public static CorrectionsAnswer From(RequestContext answering)
    {
        var record = answering.Record;
        var releases = record.Corrections();
        return new CorrectionsAnswer
        {
            On = answering.Asked.On,
            Known = answering.Asked.Known,
            AsOf = record.AsOf(answering.Asked.Known),
            Release = record.Release.Id,
            IsReleased = record.IsReleased,
            Releases = [.. releases.Select(ReleaseCount.From)],
            Items =
            [
                .. releases.SelectMany(
                    release => release.Changes, (release, change) => CorrectionItem.From(record, release, change)),
            ],
        };
    }

    /// <summary>A release, and how many rows it corrected or took away, and added.</summary>
    public sealed record ReleaseCount(
        int Number, DateTimeOffset Published, string Reason, string Rows, int Corrected, int Added)
    {
        public static ReleaseCount From(ReleaseCorrections release) => new(
            release.Release.Number,
            release.Release.Published,
            release.Release.Reason,
            release.Release.Rows,
            release.RowsCorrected,
            release.RowsAdded);
    }
}
