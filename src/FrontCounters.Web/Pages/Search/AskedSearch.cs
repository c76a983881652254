using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Search;

/// <summary>Reads what is looked for in the one box, and writes it into addresses.</summary>
public static class AskedSearch
{
    /// <param name="context">The request; it is refused where it holds nothing that can be looked for.</param>
    /// <param name="asked">The two days.</param>
    /// <param name="question">What is looked for; none where <c>q</c> is absent or blank.</param>
    /// <returns>False after the request has been refused.</returns>
    public static bool TryReadSearch(this HttpContext context, AskedClocks asked, out SearchQuestion? question)
    {
        question = null;
        if (!context.TryReadText("q", out var text)
            || !context.TryReadChoice("kind", EnumNames.All<FoundKind>(), out var kind))
        {
            return false;
        }

        if (text is null)
        {
            return true;
        }

        if (SearchWords.In(text) is not { } words)
        {
            context.RefuseWords();
            return false;
        }

        question = new SearchQuestion
        {
            Words = words,
            Known = asked.Known,
            Kind = EnumNames.TryParse<FoundKind>(kind, out var read) ? read : null,
        };
        return true;
    }

    /// <summary>Refuses a request in which there is nothing to look for.</summary>
    public static void RefuseWords(this HttpContext context) => context.Refuse(
        StatusCodes.Status400BadRequest,
        "words-not-understood",
        "There is nothing to look for",
        "In q, write a few words to look for: a name, a place, or words that somebody said.");

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
            query = query.Add("kind", EnumNames.Of(only));
        }

        return $"/search{ending}{query.Add(new QueryString(asked?.Query))}";
    }
}
