using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Search;

/// <summary>Reads what is looked for in the one box, and writes it into addresses.</summary>
public static class AskedSearch
{
    /// <summary>Words to look for; without them there is nothing to find.</summary>
    public static readonly AskedParameter Text = new(
        "q", "Words to look for, at most 200 characters.", "words-not-understood")
    {
        IsTyped = true,
        IsRequired = true,
        Example = record => record.Boroughs[0].Name,
    };

    public static readonly AskedParameter Kind = AskedParameter.Choice(
        "kind", "Only what is of that kind.", _ => EnumNames.All<FoundKind>());

    /// <summary>Where there is nothing to look for.</summary>
    public static Refusal WithoutWords { get; } = Refusal.NotUnderstood(
        "words-not-understood",
        "There is nothing to look for",
        "In q, write a few words to look for: a name, a place, or words that somebody said.");

    /// <summary>What is looked for; none where <c>q</c> is absent or blank.</summary>
    public static OrRefusal<SearchQuestion?> ReadSearch(this HttpRequest request, AskedClocks asked) =>
        from text in request.ReadText("q")
        from kind in request.ReadChoice<FoundKind>("kind")
        from question in QuestionOf(text, kind, asked)
        select question;

    private static OrRefusal<SearchQuestion?> QuestionOf(string? text, FoundKind? kind, AskedClocks asked)
    {
        if (text is null)
        {
            return (SearchQuestion?)null;
        }

        return SearchWords.In(text) is { } words
            ? new SearchQuestion { Words = words, Known = asked.Known, Kind = kind }
            : WithoutWords;
    }

    /// <summary>The address that asks for the same words; of a full postcode, for its sector.</summary>
    /// <param name="asked">The two days; today where none.</param>
    /// <param name="question">What is looked for.</param>
    /// <param name="kind">The only noun that is wanted; all where none.</param>
    /// <param name="ending"><c>.json</c> or <c>.csv</c>; blank for the page.</param>
    public static string Address(this SearchQuestion question, AskedClocks? asked, FoundKind? kind, string ending = "")
    {
        var query = QueryString.Create("q", SearchQueries.WithoutPostcodes(question.Words.Text));
        if (kind is { } only)
        {
            query = query.Add("kind", EnumNames.Name(only));
        }

        return $"/search{ending}{query.Add(new QueryString(asked?.Query))}";
    }
}
