using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace FrontCounters.Web.Pages.Nearest;

[NotKept]
public sealed class NearestModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public NearestQuestion Question { get; private set; } = null!;

    /// <summary>Why there is no answer, where a place was asked for.</summary>
    public UnknownPlace? Unknown { get; private set; }

    /// <summary>Which of the other parameters could not be read, and what to write.</summary>
    public Refusal? NotRead { get; private set; }

    /// <summary>None where no place was asked for or found.</summary>
    public NearestAnswer? Answer { get; private set; }

    /// <summary>The counter that was asked for by name, where it is not open.</summary>
    public CounterOnADay? ClosedHere { get; private set; }

    /// <summary>
    /// Of an answer about now, the first moment at which one of the counters that it shows opens, closes or is no longer
    /// known; none of another time, or where nothing changes in the days followed.
    /// </summary>
    public ZonedDateTime? RunsOut => Question.Moment.IsGiven ? null : Answer?.Listed.Append(Answer.NearerButShut)
        .Select(seen => seen?.Then?.Until).OfType<ZonedDateTime>()
        .OrderBy(end => end.ToInstant()).Select(end => (ZonedDateTime?)end).FirstOrDefault();

    /// <summary>What was nearest on other days; none where there is no place.</summary>
    public PlaceChanges? Changes { get; private set; }

    public MapView? Map { get; private set; }

    /// <summary>Ways to reach the police without a counter.</summary>
    public IReadOnlyList<Contact> Contacts { get; private set; } = [];

    public IReadOnlyList<Source> Sources { get; private set; } = [];

    public string Heading { get; private set; } = "Which front counter is nearest?";

    /// <summary>What the form shows again: only what can safely stand in a box.</summary>
    public string Typed => Question.Typed is { Length: <= 100 } typed && !typed.Any(char.IsControl) ? typed : "";

    /// <summary>What was written for the time, where that could not be read: for the form to show again.</summary>
    public string? TypedAt => IsAtRefused && Request.Query["at"].ToString() is { Length: > 0 and <= 40 } at && !at.Any(char.IsControl) ? at : null;

    /// <summary>True where what was typed for the place names none: its field is marked, and leads to why.</summary>
    public bool IsFromRefused => Unknown is { Reason: not PlaceReason.SeveralPlaces };

    /// <summary>The same of the time.</summary>
    public bool IsAtRefused => NotRead?.Code is AskedMoment.NotUnderstoodCode or AskedMoment.MissingCode;

    /// <summary>True where the place is known from the published postcodes.</summary>
    public bool RestsOnPostcodes =>
        Answer is { Place: { IsArea: true, Kind: not PlaceKind.Place } or { Lookup: not null } } || Unknown is { Release: not null };

    public IActionResult OnGet()
    {
        if (NearestQuestion.Read(HttpContext, record, asked).IsRefused(out var refusal, out var question))
        {
            // Nothing that was typed is lost: the form stands below, with the place in it.
            (NotRead, Heading, Response.StatusCode) = (refusal, refusal.Title, refusal.Status);
            question = NearestQuestion.OfPlaceAlone(HttpContext, asked);
        }

        Question = question;
        // Numbers to call come first, and of those the shortest, 999.
        Contacts = [.. record.Contacts.OrderBy(contact => contact.Address is null).ThenBy(contact => contact.Address?.OriginalString.Length)];
        if (question.Place is { } place)
        {
            Show(place);
        }
        else if (NotRead is null && question.Typed is not null && question.Unknown is { } unknown)
        {
            (Unknown, Heading) = (unknown, PlaceInWords.Title(unknown));
            Response.StatusCode = unknown.IsNonsense ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        }

        ClosedHere = question.ClosedHere(record, Answer?.Clocks ?? asked.Clocks);
        Sources = SourcesShown();
        return Page();
    }

    private void Show(Place place)
    {
        var from = record.From(place);
        Answer = Question.Answer(from);
        Changes = new PlaceChanges(
            place,
            from.Changes(asked.Today, asked.Known),
            asked.Today,
            new PictureAddress(
                PictureAddress.Nearest, $"{QueryString.Create("from", place.Code).Add(new QueryString(asked.KnownQuery))}"));
        Heading = NearestInWords.Heading(Answer, asked);
        Map = new MapView(
            $"Front counters, nearest to {PlaceInWords.Name(place)} first",
            Question.Address(place.Code, ending: ".geojson"),
            MapView.Numbered(
                Answer.Listed.Select(seen => seen.Counter),
                Answer.Listed.ToDictionary(seen => seen.Counter.Station.Slug, seen => NearestInWords.Miles(seen, place), StringComparer.Ordinal)))
        {
            From = place.Position,
            FromName = place.Name,
            Nearest = Question.Address(place.Code),
        };
    }

    private List<Source> SourcesShown()
    {
        var ids = (Answer?.Listed.Append(Answer.NearerButShut) ?? [])
            .OfType<CounterAtADistance>()
            .Select(seen => seen.Counter)
            .Concat(Answer?.NotPlaced ?? [])
            .Concat(ClosedHere is null ? [] : [ClosedHere])
            .Concat(Changes?.Days.SelectMany(NearestRow.Shown) ?? [])
            .SelectMany(counter => counter.SourceIds)
            .Concat(RestsOnPostcodes ? [PostcodeArea.SourceId] : [])
            .Concat(Answer?.Place.SourceId is { } list ? [list] : []);
        return [.. ids.Distinct(StringComparer.Ordinal).Select(record.Source).OfType<Source>()];
    }
}
