using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Quality;

/// <summary>What the record does not know, and what would settle each of it.</summary>
public static class GapsInWords
{
    public static IReadOnlyList<Gap> All(WhatIsMissing missing, DateOnly on) =>
    [
        AfterTheNewestSource(missing, on),
        .. missing.Written.Where(gap => gap.HeldInPart.Count == 0).Select(ToGap),
        .. OfStations(missing, on).Where(gap => gap.Stations.Count > 0),
        .. missing.Written.Where(gap => gap.HeldInPart.Count > 0).Select(ToGap),
        new(
            "sources",
            $"Of the sources, {Say.Number(missing.Undated)} {Say.Verb(missing.Undated, "is", "are")} undated, "
            + $"{Say.Count(missing.WithoutAddress, "has an address", "have addresses")} that we do not hold, and "
            + $"{Say.Number(missing.Mirrored)} {Say.Verb(missing.Mirrored, "was", "were")} read in a copy, not at the "
            + "publisher’s.",
            "The publishers’ own pages, or an archive’s dated copy of them.",
            []),
    ];

    private static Gap AfterTheNewestSource(WhatIsMissing missing, DateOnly on) => new(
        "after-the-newest-source",
        $"No source is later than {Say.Day(missing.Newest)}. "
        + (missing.Looked is { } looked
            ? $"When somebody last looked for newer ones, on {Say.Day(looked.Day)}, this was found: {looked.Found}. "
            : "")
        + "What was due is told as due, never as done, until a source of that day or later says that it happened."
        + (missing.OnlyPlanned > 0
            ? $" The state of {Say.Count(missing.OnlyPlanned, "front counter")} on {Say.Day(on)} rests on such a plan."
            : ""),
        "A later source that says what happened: a notice of the Met, a report, a visit that was written up.",
        []);

    private static Gap ToGap(WrittenGap written)
    {
        var (gap, figure, sources) = written;
        var named = string.Join("; ", sources.Select(source => $"{source.Publisher}, {source.Title}"));
        var rest = sources.Count > 0 ? $": {named}." : figure?.Note is { } note ? $" {note}" : "";
        return new Gap(gap.Id, gap.What + rest, gap.SettledBy, [], figure);
    }

    private static IEnumerable<Gap> OfStations(WhatIsMissing missing, DateOnly on) =>
    [
        new(
            "open-or-not",
            $"Whether there was an open front counter on {Say.Day(on)}:",
            "A dated list of the Met’s front counters of that time, or a report from the place.",
            missing.Unknown),
        new(
            "hours",
            $"The hours, on {Say.Day(on)}, of",
            "A list of opening hours of that time, or a photograph of the sign at the door.",
            missing.WithoutHours),
        new(
            "place",
            $"Where exactly on the map {(missing.WithoutPoint.Count == 1 ? "this is" : "these are")}:",
            "An official list with its postcode.",
            missing.WithoutPoint),
    ];
}
