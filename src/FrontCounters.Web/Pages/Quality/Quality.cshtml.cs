using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Quality;

public sealed class QualityModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public RecordQuality Quality { get; private set; } = null!;

    public IReadOnlyList<Gap> Gaps { get; private set; } = [];

    /// <summary>The strongest grade first.</summary>
    public IReadOnlyList<GradeRow> Grades { get; private set; } = [];

    public IReadOnlyList<(LeadingRule Rule, int Count)> Rules { get; private set; } = [];

    /// <summary>Sources that were read and on which nothing rests.</summary>
    public IReadOnlyList<Source> Idle { get; private set; } = [];

    public string Heading =>
        $"{Say.Capital(Say.Count(Quality.Facts, "fact"))}, {Say.Number(Quality.Kinds.Sum(kind => kind.OneSource))} of "
        + $"them from one source, {Say.Number(Quality.Kinds.Sum(kind => kind.InDispute))} in dispute";

    public IEnumerable<Source> Sources => Gaps.Select(gap => gap.Fact).OfType<Fact>().SelectMany(fact => fact.Sources)
        .Concat(new[] { Quality.Oldest, Quality.Newest }.OfType<Source>());

    public void OnGet()
    {
        Quality = RecordQuality.FromRecord(record, asked.Clocks);
        Gaps = GapsInWords.All(Quality.Missing, asked.On);
        Grades =
        [
            .. Quality.Sources.GroupBy(source => source.Source.Grade)
                .Select(grade => new GradeRow(grade.Key, grade.Count(), grade.Count(source => source.Facts == 0))),
        ];
        Rules =
        [
            .. Quality.Disagreements.CountBy(known => known.Disagreement.Rule)
                .OrderBy(rule => rule.Key).Select(rule => (rule.Key, rule.Value)),
        ];
        Idle = [.. Quality.Sources.Where(source => source.Facts == 0).Select(source => source.Source)];
    }

    /// <summary>Sources of one grade, and those of them that carry nothing.</summary>
    public sealed record GradeRow(SourceGrade Grade, int Sources, int Idle);
}
