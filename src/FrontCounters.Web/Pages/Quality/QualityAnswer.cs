using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Quality;

/// <summary>The state of the record's evidence, in numbers.</summary>
public sealed record QualityAnswer
{
    public required DateOnly On { get; init; }

    public required DateOnly Known { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Release { get; init; }

    /// <summary>Kinds of facts listed.</summary>
    public int Count => Items.Count;

    /// <summary>Facts of every kind.</summary>
    public required int Facts { get; init; }

    /// <summary>Facts by kind.</summary>
    public required IReadOnlyList<QualityItem> Items { get; init; }

    public required IReadOnlyList<GradeCount> Grades { get; init; }

    public required IReadOnlyList<RuleCount> Disagreements { get; init; }

    /// <summary>What the record does not know, and what would settle it.</summary>
    public required IReadOnlyList<GapItem> Gaps { get; init; }

    public string? OldestSource { get; init; }

    public string? NewestSource { get; init; }

    /// <summary>Sources that were read and on which nothing rests.</summary>
    public required IReadOnlyList<string> SourcesWithoutFacts { get; init; }

    public string Url { get; } = "/quality";

    /// <summary>Of the facts that it names: the other numbers count rows of the record itself.</summary>
    public IReadOnlyList<string> Sources =>
        [.. Gaps.SelectMany(gap => gap.Sources).Distinct(StringComparer.Ordinal)];

    public static QualityAnswer From(RequestContext answering)
    {
        var asked = answering.Asked;
        var quality = RecordQuality.FromRecord(answering.Record, asked.Clocks);
        return new QualityAnswer
        {
            On = asked.On,
            Known = asked.Known,
            AsOf = answering.Record.AsOf(asked.Known),
            Release = answering.Record.Release.Id,
            Facts = quality.Facts,
            Items = [.. quality.Kinds.Select(QualityItem.From)],
            Grades =
            [
                .. quality.Sources.GroupBy(source => source.Source.Grade)
                    .Select(grade => new GradeCount(grade.Key, grade.Count(), grade.Count(source => source.Facts == 0))),
            ],
            Disagreements =
            [
                .. quality.Disagreements.GroupBy(known => known.Disagreement.Rule).OrderBy(rule => rule.Key)
                    .Select(rule => new RuleCount(rule.Key, rule.Count())),
            ],
            Gaps = [.. GapsInWords.All(quality.Missing, asked.On).Select(GapItem.From)],
            OldestSource = quality.Oldest?.Id,
            NewestSource = quality.Newest?.Id,
            SourcesWithoutFacts =
            [
                .. quality.Sources.Where(source => source.Facts == 0).Select(source => source.Source.Id),
            ],
        };
    }

    /// <summary>Sources of one grade, and those of them that carry nothing.</summary>
    public sealed record GradeCount(SourceGrade Grade, int Sources, int WithoutFacts);

    /// <summary>Questions in which an answer leads by one rule.</summary>
    public sealed record RuleCount(LeadingRule Rule, int Disagreements);

    /// <summary>Something that the record does not know.</summary>
    public sealed record GapItem(
        string Id, string What, string WouldSettle, IReadOnlyList<string> Stations, IReadOnlyList<string> Sources)
    {
        public static GapItem From(Gap gap) => new(
            gap.Id,
            gap.What,
            gap.WouldSettle,
            [.. gap.Stations.Select(station => station.Slug)],
            gap.Fact is null ? [] : Cited.Ids(gap.Fact));
    }
}
