using System.Globalization;
using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Editing;

/// <summary>What a stage of a round decided for counters that its sources name. A round that is new begins with it.</summary>
public sealed record NewStage
{
    public required string RoundSlug { get; init; }

    public required string Slug { get; init; }

    public required StageKind Kind { get; init; }

    /// <summary>The day on which it became known; by default that of its first source.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day by which its changes are to happen; by default as in the stage that it replaces.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>True where no source gives that day, and it is ours.</summary>
    public bool IsDueInferred { get; init; }

    /// <summary>Strongest first.</summary>
    public required IReadOnlyList<string> SourceIds { get; init; }

    /// <summary>By default the first word of its slug and the month of its day: <c>Decision, October 2025</c>.</summary>
    public string? Name { get; init; }

    public required string Summary { get; init; }

    /// <summary>The round's name and summary, where it is new.</summary>
    public string? RoundName { get; init; }

    public string? RoundSummary { get; init; }

    /// <summary>The stage of the round that this one replaces.</summary>
    public string? Supersedes { get; init; }

    /// <summary>Counts that the stage itself states; none where it does not.</summary>
    public int? Before { get; init; }

    public int? Remaining { get; init; }

    public int? Closing { get; init; }

    /// <summary>The counters that it names, each with what it says of it.</summary>
    public required IReadOnlyList<(string Station, Outcome Outcome)> Named { get; init; }

    /// <summary>Weekly hours of those that stay on limited hours, where the stage states them.</summary>
    public string? Hours { get; init; }

    /// <returns>
    /// The rows of the round, the stage and its decisions, and the counters that the stage before closes and this one does not name.
    /// </returns>
    /// <exception cref="EditRefusedException">Something that it names is not in the record, or something is still to be said.</exception>
    public (IReadOnlyList<RowEdit> Edits, IReadOnlyList<string> Unnamed) Rows(RecordDraft draft)
    {
        var standing = EnumNames.Name(StandingBy(draft));
        RefuseStations(draft);
        var superseded = Superseded(draft);
        var date = Date ?? (draft.Sources.First(source => source.Value.Id == SourceIds[0]).Value.Date is { Day: not null } exact
            ? exact.First
            : throw new EditRefusedException($"'{SourceIds[0]}' has no exact day. Still to be said: --date."));
        var due = Due ?? superseded?.Value.Due
            ?? throw new EditRefusedException("Still to be said: --due, the day by which its changes are to happen.");
        var dueStanding = IsDueInferred ? Standing.Inferred
            : Due is null ? superseded!.Value.DueStanding
            : StandingBy(draft);
        List<RowEdit> edits = [.. Round(draft, date)];
        if (superseded is { } before)
        {
            edits.Add(RowEdit.Changed(Table(draft, "stages.csv"), before.Row, Cells(("superseded_by", Slug))));
        }

        edits.Add(RowEdit.Added(Table(draft, "stages.csv"), Cells(
            ("round", RoundSlug), ("slug", Slug), ("name", Name ?? NameOf(date)), ("kind", EnumNames.Name(Kind)), ("date", Day(date)), ("due", Day(due)),
            ("due_standing", EnumNames.Name(dueStanding)), ("before", Number(Before)),
            ("remaining", Number(Remaining)), ("closing", Number(Closing)), ("standing", standing), ("summary", Summary),
            ("sources", string.Join(' ', SourceIds)))));
        edits.AddRange(Named.Select(named => RowEdit.Added(Table(draft, "decisions.csv"), Cells(
            ("round", RoundSlug), ("stage", Slug), ("station", named.Station), ("outcome", EnumNames.Name(named.Outcome)),
            ("hours", named.Outcome == Outcome.StayLimited ? Hours ?? "" : ""), ("standing", standing),
            ("sources", string.Join(' ', SourceIds))))));
        return (edits, superseded is { } earlier ? Unnamed(draft, earlier.Value) : []);
    }

    /// <summary>One official source is enough, or two others; whether those are independent is the editor's to judge.</summary>
    private Standing StandingBy(RecordDraft draft)
    {
        var sources = draft.Sources.Select(source => source.Value).Where(source => SourceIds.Contains(source.Id)).ToList();
        var unknown = SourceIds.FirstOrDefault(id => sources.TrueForAll(source => source.Id != id));
        return unknown is not null
            ? throw new EditRefusedException($"sources.csv has no '{unknown}'. Add its row first.")
            : sources.Count > 1 || sources[0].Grade == SourceGrade.Official ? Standing.Observed : Standing.SingleSource;
    }

    private void RefuseStations(RecordDraft draft)
    {
        var stations = draft.Stations.Select(station => station.Value.Slug).ToHashSet(StringComparer.Ordinal);
        if (Named.FirstOrDefault(named => !stations.Contains(named.Station)).Station is { } unknown)
        {
            throw new EditRefusedException($"stations.csv has no '{unknown}'.");
        }

        if (Named.GroupBy(named => named.Station, StringComparer.Ordinal).FirstOrDefault(twins => twins.Count() > 1) is { } twice)
        {
            throw new EditRefusedException(
                $"'{twice.Key}' is given twice: {string.Join(" and ", twice.Select(named => EnumNames.Name(named.Outcome)))}.");
        }

        if (Named.Where(named => named.Outcome is Outcome.Close or Outcome.Stay or Outcome.StayLimited or Outcome.StayTwentyFourHours)
            .Select(named => draft.Periods.Select(period => period.Value)
                .FirstOrDefault(period => period.StationSlug == named.Station && period is { To: null, Service: Service.None }))
            .FirstOrDefault(shut => shut is not null) is { } shut)
        {
            throw new EditRefusedException(
                $"By periods.csv '{shut.StationSlug}' has had no front counter since {shut.From:yyyy-MM-dd}: it can neither close nor stay.");
        }

        if (Hours is not null && Named.All(named => named.Outcome != Outcome.StayLimited))
        {
            throw new EditRefusedException("Hours are those of counters that stay on limited hours, and none is named.");
        }
    }

    private Drafted<Stage>? Superseded(RecordDraft draft) => Supersedes is null
        ? null
        : draft.Stages.FirstOrDefault(stage => stage.Value.RoundSlug == RoundSlug && stage.Value.Slug == Supersedes)
            ?? throw new EditRefusedException($"stages.csv has no '{Supersedes}' of the round {RoundSlug}.");

    private IEnumerable<RowEdit> Round(RecordDraft draft, DateOnly date)
    {
        if (draft.Rounds.Any(round => round.Value.Slug == RoundSlug))
        {
            return RoundName is null && RoundSummary is null
                ? []
                : throw new EditRefusedException($"rounds.csv has the round {RoundSlug} already: change its row by hand.");
        }

        return RoundName is null || RoundSummary is null
            ? throw new EditRefusedException(
                $"rounds.csv has no round {RoundSlug}. For a new one its name and a summary are still to be said: "
                + "--round-name, --round-summary.")
            : [RowEdit.Added(Table(draft, "rounds.csv"), Cells(
                ("slug", RoundSlug), ("name", RoundName), ("from", Day(date)), ("background", "no"), ("summary", RoundSummary),
                ("sources", string.Join(' ', SourceIds))))];
    }

    private List<string> Unnamed(RecordDraft draft, Stage before) =>
    [
        .. draft.Decisions.Select(decision => decision.Value)
            .Where(decision => decision.RoundSlug == before.RoundSlug && decision.StageSlug == before.Slug
                && decision.Outcome == Outcome.Close && Named.All(named => named.Station != decision.StationSlug))
            .Select(decision => decision.StationSlug),
    ];

    private string NameOf(DateOnly date) => string.Create(
        CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(Slug[0])}{Slug.Split('-')[0][1..]}, {date:MMMM yyyy}");

    private static Dictionary<string, string> Cells(params (string Column, string Cell)[] cells) =>
        cells.ToDictionary(cell => cell.Column, cell => cell.Cell, StringComparer.Ordinal);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static CsvTable Table(RecordDraft draft, string file) =>
        draft.Tables.Single(table => table.Table.File == file).Table;
}
