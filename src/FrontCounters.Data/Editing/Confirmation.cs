using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Editing;

/// <summary>
/// A source that says that counters are open as planned. It makes a period observed where it is official or press, and
/// the first day that its date can mean is not before the period's: a notice of before cannot tell what happened after.
/// </summary>
/// <param name="SourceId">The source.</param>
/// <param name="On">A day on which it says that they were open.</param>
/// <param name="Named">The counters; none for all that are open by plan on that day.</param>
/// <param name="Except">Counters of which it says nothing.</param>
public sealed record Confirmation(
    string SourceId, DateOnly On, IReadOnlyList<string> Named, IReadOnlyList<string> Except)
{
    /// <returns>The rows of periods, and the counters whose periods are left, each with the reason.</returns>
    /// <exception cref="EditRefusedException">The source cannot confirm that.</exception>
    public (IReadOnlyList<RowEdit> Edits, IReadOnlyList<string> Left) Rows(RecordDraft draft)
    {
        var first = FirstDay(draft);
        var table = draft.Tables.Single(table => table.Table.File == "periods.csv").Table;
        var grades = draft.Sources.ToDictionary(source => source.Value.Id, source => source.Value.Grade, StringComparer.Ordinal);
        List<string> left = [];
        List<RowEdit> edits = [];
        foreach (var (period, row) in Periods(draft))
        {
            var reason = period switch
            {
                _ when !period.Service.IsOpen() => $"its counter is {EnumNames.Name(period.Service)} by the record",
                { Standing: Standing.Disputed } => "sources disagree about it: write it by hand",
                _ when first < period.From => $"it began on {period.From:yyyy-MM-dd}, and the source may be of {first:yyyy-MM-dd}",
                _ when row.Cell("sources").Split(' ').Contains(SourceId) && period.Standing == Standing.Observed => "it says so already",
                _ => null,
            };
            if (reason is null)
            {
                edits.Add(RowEdit.Changed(table, row, Confirmed(row, grades)));
            }
            else if (Named.Count > 0 || period.Service.IsOpen())
            {
                left.Add($"{period.StationSlug}: {reason}.");
            }
        }

        return (edits, left);
    }

    private DateOnly FirstDay(RecordDraft draft)
    {
        var source = draft.Sources.FirstOrDefault(source => source.Value.Id == SourceId)?.Value
            ?? throw new EditRefusedException($"sources.csv has no '{SourceId}'. Add its row first.");
        if (source.Date is not { } date)
        {
            throw new EditRefusedException($"'{SourceId}' has no date, and a source without one confirms nothing.");
        }

        if (source.Grade is not (SourceGrade.Official or SourceGrade.Press))
        {
            throw new EditRefusedException(
                $"'{SourceId}' is graded {EnumNames.Name(source.Grade)}: alone it makes nothing observed. Write the rows by hand.");
        }

        return date.Last < On
            ? throw new EditRefusedException($"'{SourceId}' is of {date}, and cannot say what was so on {On:yyyy-MM-dd}.")
            : date.First;
    }

    private IEnumerable<Drafted<Period>> Periods(RecordDraft draft)
    {
        var stations = draft.Stations.Select(station => station.Value.Slug).ToHashSet(StringComparer.Ordinal);
        if (Named.Concat(Except).FirstOrDefault(slug => !stations.Contains(slug)) is { } unknown)
        {
            throw new EditRefusedException($"stations.csv has no '{unknown}'.");
        }

        return draft.Periods.Where(period => ((IDated)period.Value).Holds(On)
            && (Named.Count == 0 || Named.Contains(period.Value.StationSlug))
            && !Except.Contains(period.Value.StationSlug));
    }

    /// <summary>The strongest source stands first, the newest of its grade before the others; a note that there is none goes.</summary>
    private Dictionary<string, string> Confirmed(CsvRow row, Dictionary<string, SourceGrade> grades)
    {
        var others = row.Cell("sources").Split(' ').Where(id => id != SourceId).ToList();
        string[] sources =
        [
            .. others.TakeWhile(id => grades[id] < grades[SourceId]), SourceId,
            .. others.SkipWhile(id => grades[id] < grades[SourceId]),
        ];
        var note = row.Cell("note").Split(". ").Where(sentence =>
            !sentence.StartsWith("Due from ", StringComparison.Ordinal)
            && !sentence.Contains("No source seen", StringComparison.Ordinal));
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["standing"] = EnumNames.Name(Standing.Observed),
            ["sources"] = string.Join(' ', sources),
            ["note"] = string.Join(". ", note) is { Length: > 0 } kept ? kept.TrimEnd('.') + "." : "",
        };
    }
}
