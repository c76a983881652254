using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;
using NodaTime;

namespace FrontCounters.Web.Pages.Nearest;

/// <summary>
/// What a request asks of <c>/nearest</c>, page and download alike: <c>from</c>, <c>at</c> (see
/// <see cref="AskedMoment"/>) and <c>need</c>. Of a whole day nothing can be open at the moment: there <c>open</c>, the
/// default, means <c>any</c>.
/// </summary>
public sealed class NearestQuestion
{
    public static readonly AskedParameter FromParameter = new(
        "from",
        "The place: a postcode, also within an address; a sector (SW11 1) or district (SW11); the name of a front counter, a borough, a neighbourhood, a town, a railway station, a ward or a constituency, in London or near it; latitude and longitude (51.4647,-0.1622; geo:51.4647,-0.1622) or a grid reference (TQ 27 76).",
        [.. EnumNames.All<PlaceReason>()])
    {
        IsTyped = true,
        IsRequired = true,
        Example = record => record.PostcodeAreas.First(area => area.Kind == PostcodeAreaKind.Sector).Code,
    };

    public static readonly AskedParameter AtParameter = new(
        "at",
        "A day and time in London, to the minute: 2026-11-23T03:00, also 23/11/2026 03:00, the day first. With Z or a distance from UTC (+01:00), as a date of HTTP or as seconds since 1970 it is turned into London's time. Without it, now.",
        AskedMoment.NotUnderstoodCode)
    {
        Example = _ => "2026-11-23T03:00",
    };

    /// <summary>Of the page's form, which has a field for the time beside a button for now: which of the two is meant.</summary>
    public static readonly AskedParameter WhenParameter = new(
        AskedMoment.When, "Now, or the day and time in at.", "when-not-understood", AskedMoment.MissingCode)
    {
        Choices = _ => [AskedMoment.IsNow, AskedMoment.IsAt],
    };

    public static readonly AskedParameter NeedParameter = new(
        "need",
        "Open at that time, open day and night, or open at some time of the week.",
        "need-not-understood")
    {
        Choices = _ => EnumNames.All<Need>(),
    };

    private readonly AskedClocks asked;

    private NearestQuestion(string? typed, PlaceAnswer answer, Need need, AskedMoment moment, AskedClocks asked)
    {
        (Typed, Place, Unknown, Moment) = (typed, answer.Place, answer.Unknown, moment);
        Need = need == Need.Open ? Default : need;
        this.asked = asked;
    }

    /// <summary>What was typed, for the form to show again; none where the request has no <c>from</c>.</summary>
    public string? Typed { get; }

    public Place? Place { get; }

    /// <summary>Why there is no place.</summary>
    public UnknownPlace? Unknown { get; }

    public AskedMoment Moment { get; }

    public Need Need { get; }

    /// <summary>The needs that can be asked for, the default first.</summary>
    public IReadOnlyList<Need> Needs => Moment.At is null
        ? [Need.Any, Need.TwentyFourHours]
        : [Need.Open, Need.TwentyFourHours, Need.Any];

    private Need Default => Moment.At is null ? Need.Any : Need.Open;

    /// <summary>Refused where <c>need</c> or <c>at</c> cannot be read.</summary>
    public static OrRefusal<NearestQuestion> Read(HttpContext context, CounterRecord record, AskedClocks asked)
    {
        var read =
            from need in ReadNeed(context.Request)
            from moment in AskedMoment.Read(context.Request, asked)
            select FromRequest(context, record, asked, need, moment);
        return read.IsRefused(out var refusal, out _) && refusal.Code == AskedMoment.NotUnderstoodCode && AskedMoment.DayAlone(context.Request) is { } day
            ? refusal with { Suggestions = [.. OnTheDay(context, record, asked, day)] }
            : read;
    }

    /// <summary>The question without an answer, where another of its parts could not be read: for the form to show what was typed.</summary>
    public static NearestQuestion OfPlaceAlone(HttpContext context, AskedClocks asked) => new(
        context.Request.Query["from"].ToString(), new PlaceAnswer(null, null), Need.Open, new AskedMoment(asked.Now, IsGiven: false), asked);

    private static NearestQuestion FromRequest(HttpContext context, CounterRecord record, AskedClocks asked, Need need, AskedMoment moment)
    {
        var from = context.Request.Query["from"];
        var answer = record.FindPlace(from, asked.On, context.RequestServices.GetRequiredService<PostcodeBook>());
        return new NearestQuestion(from.Count == 0 ? null : from.ToString(), answer, need, moment, asked);
    }

    private static OrRefusal<Need> ReadNeed(HttpRequest request)
    {
        var need = Need.Open;
        return request.Query["need"] is [{ Length: > 0 } word] && !EnumNames.TryParse(word, out need)
            ? Refusal.NotUnderstood(
                "need-not-understood",
                "We cannot read that need",
                "need is open, 24h or any: open at that time, open day and night, or open at some time of the week.")
            : need;
    }

    /// <summary>What may be meant by a day without a time, where the place is known.</summary>
    private static IEnumerable<RefusalLink> OnTheDay(HttpContext context, CounterRecord record, AskedClocks asked, DateOnly day)
    {
        if (FromRequest(context, record, asked, Need.Open, default).Place is not { } place)
        {
            yield break;
        }

        var address = $"/nearest{Path.GetExtension(context.Request.Path.Value)}{QueryString.Create("from", place.Code)}";
        yield return new RefusalLink($"{address}&on={day:yyyy-MM-dd}", $"The whole of {Say.Day(day)}");
        yield return new RefusalLink($"{address}&at={day:yyyy-MM-dd}T12%3A00", $"Midday on {Say.Day(day)}");
    }

    /// <summary>The answer from the place: at the moment, or for the whole day.</summary>
    public NearestAnswer Answer(NearestFrom from) => Moment.At is { } at
        ? from.Nearest(Need, at, asked.Known)
        : from.Nearest(Need, asked.Clocks);

    /// <summary>The counter that was asked for by its name, where it is not open on the day.</summary>
    public CounterOnADay? ClosedHere(CounterRecord record, Clocks clocks) =>
        record.StationAskedFor(new PlaceAnswer(Place, Unknown)) is { } station
            && record.CounterOn(station, clocks) is { State.Service: Service.None } counter
            ? counter
            : null;

    /// <summary>The address that asks the same of now.</summary>
    /// <param name="code">The place's <see cref="Place.Code"/>.</param>
    public string TodayAddress(string code)
    {
        var query = QueryString.Create("from", code);
        return $"/nearest{(Need == Default ? query : query.Add("need", EnumNames.Name(Need)))}";
    }

    /// <summary>The address that asks the same of another place, or for the same as data.</summary>
    /// <param name="code">A place's <see cref="Place.Code"/>: no address that we write holds a full postcode.</param>
    /// <param name="need">Another need; the same one where none is given.</param>
    /// <param name="ending"><c>.json</c>, <c>.csv</c> or <c>.geojson</c>; blank for the page.</param>
    /// <param name="moment">Another moment; the same one where none is given.</param>
    public string Address(string code, Need? need = null, string ending = "", ZonedDateTime? moment = null)
    {
        var query = QueryString.Create("from", code);
        if ((need ?? Need) is var wanted && wanted != Default)
        {
            query = query.Add("need", EnumNames.Name(wanted));
        }

        query = Moment is { IsGiven: true, At: { } at }
            ? query.Add("at", LondonTime.WriteExactly(moment ?? at)).Add(new QueryString(asked.KnownQuery))
            : query.Add(new QueryString(asked.Query));
        return $"/nearest{ending}{query}";
    }
}
