using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

public static class SourceInWords
{
    public static string Date(Source source) => source.Date is { } date ? Say.Date(date) : "undated";

    public static string TitleAndDate(Source source) => $"{source.Title}, {Date(source)}";

    public static string Grade(SourceGrade grade) => grade switch
    {
        SourceGrade.Official => "official",
        SourceGrade.Press => "press",
        SourceGrade.Party => "party or campaign",
        SourceGrade.Weak => "weak",
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "A grade without a word."),
    };
}
