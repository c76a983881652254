using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Asking;

/// <summary>What a request asks of <c>/nearest</c>, page and download alike: <c>from</c> and <c>need</c>.</summary>
public sealed class NearestQuestion
{
    private readonly AskedClocks asked;

    private NearestQuestion(string? typed, PlaceAnswer answer, Need need, AskedClocks asked)
    {
        (Typed, Place, Unknown, Need) = (typed, answer.Place, answer.Unknown, need);
        this.asked = asked;
    }

    /// <summary>What was typed, for the form to show again; none where the request has no <c>from</c>.</summary>
    public string? Typed { get; }

    public Place? Place { get; }

    /// <summary>Why there is no place.</summary>
    public UnknownPlace? Unknown { get; }

    public Need Need { get; }

    /// <returns>None after it has refused the request, where <c>need</c> is no word that we know.</returns>
    public static NearestQuestion? Read(HttpContext context, CounterRecord record, AskedClocks asked)
    {
        var query = context.Request.Query;
        var need = Need.Any;
        if (query["need"] is [{ Length: > 0 } word, ..] words && (words.Count > 1 || !Words.TryParse(word, out need)))
        {
            context.Refuse(
                StatusCodes.Status400BadRequest,
                "need-not-understood",
                "We cannot read that need",
                "need is 24h or any: open day and night, or open at some time of the week.");
            return null;
        }

        var from = query["from"];
        var answer = from.Count > 1
            ? PlaceAnswer.Not(PlaceReason.MoreThanOne)
            : record.FindPlace(from, asked.On);
        return new NearestQuestion(from.Count == 0 ? null : from.ToString(), answer, need, asked);
    }

    /// <summary>The address that asks the same of another place, or for the same as data.</summary>
    /// <param name="code">A place's <see cref="Place.Code"/>: no address that we write holds a full postcode.</param>
    /// <param name="need">Another need; the same one where none is given.</param>
    /// <param name="ending"><c>.json</c>, <c>.csv</c> or <c>.geojson</c>; blank for the page.</param>
    public string Address(string code, Need? need = null, string ending = "")
    {
        var query = QueryString.Create("from", code);
        if ((need ?? Need) is not Need.Any and var other)
        {
            query = query.Add("need", Words.Of(other));
        }

        return $"/nearest{ending}{query.Add(new QueryString(asked.Query))}";
    }
}
