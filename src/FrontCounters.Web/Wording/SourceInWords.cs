using FrontCounters.Data.Record;
using FrontCounters.Data.Time;

namespace FrontCounters.Web.Wording;

public static class SourceInWords
{
    public static string Date(Source source) => Date(source.Date);

    public static string Date(PartialDate? date) => date is { } known ? Say.Date(known) : "undated";

    public static string TitleAndDate(Source source) => $"{source.Title}, {Date(source)}";

    public static string Cited(Source source) => $"{source.Publisher}, {TitleAndDate(source)}";

    public static string Address(string id) => $"/sources/{id}";

    /// <summary><c>We use it for 12 facts</c></summary>
    public static string RestingOn(int facts) => facts == 0
        ? "We use nothing from it"
        : $"We use it for {Say.Count(facts, "fact")}";

    /// <summary>What a source is good for in this record: <c>Figures: 3; Dated events: 1.</c></summary>
    public static string Carries(IEnumerable<Fact> facts) => string.Join(
        "; ",
        facts.CountBy(fact => fact.Kind).OrderBy(kind => kind.Key)
            .Select(kind => $"{FactInWords.Heading(kind.Key)}: {kind.Value}")) + ".";

    /// <summary>After a sentence: <c> Disputed on three points; we follow it on two.</c>; blank where never.</summary>
    public static string Contradicted(int answers, int leading) => answers == 0
        ? ""
        : $" Disputed on {Say.Count(answers, "point")}; {Followed(answers, leading)}.";

    /// <summary>What stands beside a fact that has no standing of its own: <c>two sources</c></summary>
    public static string Number(Fact fact) => Say.Count(fact.Sources.Distinct().Count(), "source");

    /// <summary>The host that an address leads to, without the customary <c>www.</c></summary>
    public static string Host(string address)
    {
        var host = new Uri(address).Host;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    public static string Grade(SourceGrade grade) => grade switch
    {
        SourceGrade.Official => "official",
        SourceGrade.Press => "press",
        SourceGrade.Party => "party or campaign",
        SourceGrade.Weak => "weak",
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "A grade without a word."),
    };

    private static string Followed(int answers, int leading) => leading switch
    {
        0 => "we follow others",
        _ when leading == answers => answers == 1 ? "we follow it" : $"we follow it on all {Say.Number(answers)}",
        _ => $"we follow it on {Say.Number(leading)}",
    };
}
