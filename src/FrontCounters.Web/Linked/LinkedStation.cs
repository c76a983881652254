using System.Globalization;
using System.Text.Json.Nodes;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Linked;

/// <summary>
/// A counter for search engines. Only an open one is called a police station: of a closed one the record does not say
/// whether the building still is, so that is an office without hours.
/// </summary>
public static class LinkedStation
{
    /// <param name="counter">As it is today.</param>
    /// <param name="page">The full address of its page.</param>
    /// <param name="today">The day in London.</param>
    public static JsonObject From(CounterOnADay counter, string page, DateOnly today) => LinkedData.Whole(LinkedData.Thing(
        counter.State.IsOpen ? "PoliceStation" : "GovernmentOffice",
        ("@id", $"{page}#counter"),
        ("name", $"{counter.Station.Name} front counter"),
        ("description", counter.State is { IsDue: true, From: { } from }
            ? $"{Say.Capital(StateInWords.Due(counter.State, ClosingDay.FromState(counter.State)?.Day ?? from))}."
            : null),
        ("url", page),
        ("address", Address(counter.Address)),
        ("geo", counter.Point is { Position: var position }
            ? LinkedData.Thing("GeoCoordinates", ("latitude", position.Latitude), ("longitude", position.Longitude))
            : null),
        ("openingHoursSpecification", Hours(counter.State, today))));

    private static JsonObject? Address(Address? address) => address is null ? null : LinkedData.Thing(
        "PostalAddress",
        ("streetAddress", address.Text),
        ("postalCode", address.Postcode),
        ("addressLocality", "London"),
        ("addressCountry", "GB"));

    private static JsonArray? Hours(CounterState state, DateOnly today) => state switch
    {
        // How schema.org's readers are told of a place that never closes: there is no 24:00.
        { Service: Service.TwentyFourHours } =>
            [Span(WeeklyHours.Week, new OpenSpan(TimeOnly.MinValue, new TimeOnly(23, 59)), state.From, state.To?.AddDays(-1))],
        { IsOpen: true, Hours: { } hours } when StatedDays.Around(today, state) is { } stated =>
        [
            .. WeeklyHours.Week.SelectMany(day => hours.On(day).Select(span => (Day: day, Span: span)))
                .GroupBy(open => open.Span, open => open.Day)
                .Select(group => Span(group, group.Key, stated.First, stated.Last)),
        ],
        _ => null,
    };

    private static JsonObject Span(IEnumerable<DayOfWeek> days, OpenSpan span, DateOnly? first, DateOnly? last) =>
        LinkedData.Thing(
            "OpeningHoursSpecification",
            ("dayOfWeek", new JsonArray([.. days.Select(day => (JsonNode)$"https://schema.org/{day}")])),
            ("opens", Time(span.Opens)),
            ("closes", Time(span.Closes)),
            ("validFrom", first is { } from ? $"{from:O}" : null),
            ("validThrough", last is { } to ? $"{to:O}" : null));

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
