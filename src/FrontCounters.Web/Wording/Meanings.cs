using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>What the site's graded words mean, said once for every page that explains them.</summary>
public static class Meanings
{
    public static string Meaning(Standing standing) => standing switch
    {
        Standing.Observed => "Two or more independent sources, or one official one, say that it was so.",
        Standing.Scheduled =>
            "A source says that it was to happen on a day; no source that we hold says that it did. It is never told "
            + "as something that happened.",
        Standing.Inferred => "It follows from other facts; no source says it outright.",
        Standing.SingleSource => "One source says so, or several that plainly repeat one.",
        Standing.Disputed =>
            "Sources conflict. Where one value leads, the rule by which it leads is given, and its rivals are kept.",
        Standing.Unknown => "No source that we hold settles it. Unknown is never shown as closed, nor as open.",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "A standing without a meaning."),
    };

    /// <summary>Who stands behind a source of this grade.</summary>
    public static string Meaning(SourceGrade grade) => grade switch
    {
        SourceGrade.Official => "A public body: the Met, City Hall, a council, Parliament or a court.",
        SourceGrade.Press => "A newspaper, broadcaster, trade title or local reporter.",
        SourceGrade.Party => "A party, politician, campaign, residents’ or professional body with a view of its own.",
        SourceGrade.Weak => "An aggregator, a rewrite, or a list of unclear origin.",
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "A grade without a meaning."),
    };

    /// <summary>What a source of this grade can carry.</summary>
    public static string GoodFor(SourceGrade grade) => grade switch
    {
        SourceGrade.Official => "One is enough for a fact to count as observed.",
        SourceGrade.Press =>
            "Two that do not repeat each other are enough for a fact to count as observed; one alone is marked as one "
            + "source.",
        SourceGrade.Party =>
            "Good for what that body itself says; what it says of others is weighed against other sources.",
        SourceGrade.Weak => "Used where nothing better was found, and never enough for a claim about a person.",
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "A grade that is good for nothing."),
    };
}
