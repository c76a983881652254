using System.Text.Json;
using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Days;
using FrontCounters.Web.Exporting.Answering;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Nearest;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Tests.Infrastructure;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace FrontCounters.Web.Tests.Exporting;

/// <summary>What the running site says, said by its own code: against it the script of a copy is held.</summary>
internal sealed class ExpectedAnswer(CounterRecord record, PostcodeBook book)
{
    /// <summary>A question with its answer, as a line for the script.</summary>
    /// <param name="typed">The place, as a reader types it.</param>
    /// <param name="need">What the counter has to be.</param>
    /// <param name="now">The reader's moment.</param>
    /// <param name="at">The moment asked about; none for now.</param>
    public async Task<string> LineAsync(string typed, Need need, ZonedDateTime now, ZonedDateTime? at = null)
    {
        var place = record.FindPlace(typed, (at ?? now).Date.ToDateOnly(), book);
        return await LineAsync(typed, place, place.Place is { } found ? record.From(found) : null, need, now, at);
    }

    /// <summary>The same of a place whose ways are at hand.</summary>
    public async Task<string> LineAsync(
        string typed, PlaceAnswer found, NearestFrom? from, Need need, ZonedDateTime now, ZonedDateTime? at)
    {
        var query = QueryString.Create([new("from", typed), new("need", EnumNames.Name(need)), .. Given(at)]);
        var asked = await AskedAsync(now, at ?? now);
        return JsonSerializer.Serialize(
            new
            {
                Question = query.Value![1..],
                Now = now.ToInstant().ToUnixTimeMilliseconds(),
                Expected = Expected(found, from, need, at, asked),
            },
            SiteJson.Options);
    }

    private Dictionary<string, object?> Expected(PlaceAnswer found, NearestFrom? from, Need need, ZonedDateTime? at, AskedClocks asked)
    {
        var closed = record.StationAskedFor(found) is { } station
            && record.CounterOn(station, asked.Clocks) is { State.Service: Service.None } counter ? counter : null;
        var expected = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["title"] = found.Unknown is { } unknown ? PlaceInWords.Title(unknown) : null,
            ["sentence"] = found.Unknown is { } why ? PlaceInWords.Sentence(why) : null,
            ["closedHere"] = closed is null ? null : ClosingInWords.Sentence(closed, asked),
            ["readAs"] = found.Place is { Others.Count: > 0 } several ? PlaceInWords.ReadAs(several) : null,
            ["suggested"] = (found.Unknown?.Suggestions ?? found.Place!.Others).Select(suggestion => $"{suggestion.Code} {suggestion.Label}"),
        };
        if (from is not null)
        {
            Add(expected, from.Nearest(need, at ?? asked.Now, asked.Known), asked, at);
        }

        return expected;
    }

    private void Add(Dictionary<string, object?> expected, NearestAnswer answer, AskedClocks asked, ZonedDateTime? at)
    {
        var (place, nearest) = (answer.Place, answer.Nearest);
        var usual = AnswerInWords.UsualHours(answer);
        expected["asked"] = AnswerInWords.Asked(answer, asked);
        expected["heading"] = nearest is null ? NearestInWords.Heading(answer, asked) : AnswerInWords.Heading(nearest, answer, asked);
        expected["mayBeNearer"] = nearest is null ? null : AnswerInWords.MayBeNearer(answer, asked);
        expected["state"] = nearest is null ? null : AnswerInWords.State(nearest, answer, asked);
        expected["way"] = nearest is null ? null : AnswerInWords.Way(nearest, place);
        expected["address"] = nearest?.Counter.Address?.Text;
        expected["postcode"] = nearest?.Counter.Address?.Postcode;
        expected["nearerButShut"] = nearest is not null && answer.NearerButShut is { } shut ? AnswerInWords.NearerButShut(shut, place, asked) : null;
        expected["otherForce"] = CopiedPlace.OtherForceOf(record, place);
        expected["howSure"] = nearest is null ? null : AnswerInWords.HowSure(nearest.Counter.State, answer.Clocks);
        expected["listed"] = answer.Listed.Count > 0 ? NearestInWords.Listed(answer, asked) : null;
        expected["usual"] = usual is null ? null
            : $"{(usual.OfAll ? "Limited hours are" : "Limited hours are, where no others are given,")} {usual.Sentence}.";
        expected["counters"] = answer.Counters.Select(seen => Row(seen, answer, usual?.Sentence, asked));
        expected["perhaps"] = answer.PerhapsOpen.Select(seen => Row(seen, answer, usual?.Sentence, asked));
        expected["doubts"] = answer.PerhapsOpen.Count > 0 ? NearestInWords.Doubts(answer.PerhapsOpen) : null;
        expected["remarks"] = new[]
        {
            PlaceInWords.Basis(place), NearestInWords.PerhapsOpen(answer), NearestInWords.CouldBeNearer(answer),
            NearestInWords.PerhapsNearer(answer), NearestInWords.NotPlaced(answer), NearestInWords.NotKnown(answer),
            at is { } given && LondonTime.TryParse(LondonTime.WriteExactly(given), out _, out var change)
                ? NearestInWords.OnAClockChange(new AskedMoment(given, true, change))
                : null,
        }.OfType<string>();
        expected["runsOut"] = answer.At != asked.Now ? null : answer.Listed.Append(answer.NearerButShut)
            .Select(seen => seen?.Then?.Until?.ToInstant().ToUnixTimeMilliseconds()).Where(end => end is not null).Min();
    }

    private static object Row(CounterAtADistance seen, NearestAnswer answer, string? usual, AskedClocks asked)
    {
        var state = seen.Counter.State;
        var hours = state.Hours is { } stated ? HoursInWords.Sentence(stated) : null;
        return new
        {
            seen.Counter.Station.Slug,
            seen.Counter.Station.Name,
            Borough = seen.Counter.Station.Borough.Name,
            Mark = StateInWords.Mark(state.Service, state.Standing),
            State = StateInWords.Words(state.Service, state.Standing),
            Hours = hours == usual ? null : hours,
            Miles = AnswerInWords.Miles(seen, answer.Place),
            Directions = seen.Counter.Point is { } there ? WayThere.ByPublicTransport(seen.Counter, there) : null,
            Open = AnswerInWords.InRow(seen, asked),
        };
    }

    /// <summary>The days of a request at a moment, read by the site's own way in.</summary>
    private static async Task<AskedClocks> AskedAsync(ZonedDateTime now, ZonedDateTime at)
    {
        var asked = new AskedClocks();
        var context = new DefaultHttpContext();
        context.Request.QueryString = QueryString.Create("on", $"{at.Date.ToDateOnly():yyyy-MM-dd}");
        var clock = new LondonClock(new StoppedClock(now.ToDateTimeOffset()));
        await new ClocksMiddleware(_ => Task.CompletedTask, clock).InvokeAsync(context, asked);
        return asked;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Given(ZonedDateTime? at) =>
        at is { } moment ? [new("at", LondonTime.WriteExactly(moment))] : [];
}
