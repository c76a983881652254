using FrontCounters.Data.Record;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Queries.People;

/// <summary>One thing that somebody said, held or promised, whichever noun of the record tells it.</summary>
/// <param name="Fact">The quotation, statement or pledge.</param>
/// <param name="Speaker">Who, by the name that the record has.</param>
/// <param name="Role">Their public role at the time.</param>
/// <param name="Party">Only where the source names it.</param>
/// <param name="Date">When: of a quotation, when its source was published; none where it is not dated.</param>
/// <param name="RoundSlug">The closure round that it is about.</param>
/// <param name="Text">The exact words of a quotation; else our words for what was held or promised.</param>
public sealed record Remark(
    Fact Fact, string Speaker, string? Role, string? Party, PartialDate? Date, string? RoundSlug, string Text)
{
    /// <summary>The day to put it in order by: the first that it can mean, or that of its earliest source.</summary>
    public DateOnly Day => Date?.First ?? Fact.KnownFrom;

    public static Remark From(Quotation quotation) => new(
        quotation, quotation.Speaker, quotation.Role, quotation.Party, quotation.Source.Date, quotation.RoundSlug,
        quotation.Text);

    public static Remark From(Statement statement) => new(
        statement, statement.Speaker, statement.Role, statement.Party, statement.Date, statement.RoundSlug,
        statement.Position);

    public static Remark From(Pledge pledge) => new(
        pledge, pledge.Who, pledge.Role, pledge.Party, pledge.Said, pledge.RoundSlug, pledge.Promise);
}
