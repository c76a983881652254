using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Nearest;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Exporting.Answering;

/// <summary>
/// What a counter offers from a day on, with every word that does not depend on the hour: the script of the copy has
/// only to apply the hours. Its names are a promise to that script.
/// </summary>
public sealed record CopiedState
{
    /// <summary>The first day; it lasts until the next one of the counter begins.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Whether it is open at some time of the week; none where no source settles it.</summary>
    public required bool? Any { get; init; }

    /// <summary>Whether it is open day and night; none where no source settles it.</summary>
    [JsonPropertyName("24h")]
    public required bool? TwentyFourHours { get; init; }

    /// <summary>The state at every hour: open, closed, unknown or disputed; none where weekly hours decide.</summary>
    public required Openness? Always { get; init; }

    /// <summary>Why it is not known, in words; none where it is.</summary>
    public required string? Doubt { get; init; }

    /// <summary>From Monday on, each day's spans in minutes after midnight in London; none where none are stated.</summary>
    public required IReadOnlyList<IReadOnlyList<int[]>>? Hours { get; init; }

    public required string? HoursInWords { get; init; }

    /// <summary>True where it was to begin and no source says that it did: it should be open, and is not told to be.</summary>
    public required bool Due { get; init; }

    /// <summary>True where it rests on what has begun or was announced, not on a decision alone.</summary>
    public required bool IsPeriod { get; init; }

    public required string Mark { get; init; }

    /// <summary>The mark in words.</summary>
    public required string State { get; init; }

    public required string HowSure { get; init; }

    /// <summary>The address of the fact that it rests on.</summary>
    public required string? Evidence { get; init; }

    /// <summary>Its place in the list of points; none where that is not known.</summary>
    public required int? Point { get; init; }

    public required string? Address { get; init; }

    public required string? Postcode { get; init; }

    /// <summary>Where other sites tell the way there.</summary>
    public required string? OnFoot { get; init; }

    public required string? ByTransport { get; init; }

    internal static CopiedState FromCounter(CounterOnADay counter, DateOnly from, Clocks clocks, Func<StationPoint, int> indexOf)
    {
        var state = counter.State;
        var (always, doubt) = OpenStretches.AtEveryHour(state) is var (openness, reason) ? ((Openness?)openness, reason) : (null, null);
        return new CopiedState
        {
            From = from,
            Any = state.Meets(Need.Any, null),
            TwentyFourHours = state.Meets(Need.TwentyFourHours, null),
            Always = always,
            Doubt = doubt is { } why ? OpenStateInWords.Reason(why) : null,
            Hours = state.Hours is { } hours ? [.. WeeklyHours.Week.Select(day => Spans(hours, day))] : null,
            HoursInWords = state.Hours is { } stated ? Wording.HoursInWords.Sentence(stated) : null,
            Due = state.IsDue,
            IsPeriod = state.Basis is Period,
            Mark = StateInWords.Mark(state.Service, state.Standing),
            State = StateInWords.Words(state.Service, state.Standing),
            HowSure = AnswerInWords.HowSure(state, clocks),
            Evidence = state.Basis is { } basis ? FactLinks.Address(basis) : null,
            Point = counter.Point is { } point ? indexOf(point) : null,
            Address = counter.Address?.Text,
            Postcode = counter.Address?.Postcode,
            OnFoot = counter.Point is { } there ? WayThere.OnFoot(there) : null,
            ByTransport = counter.Point is { } place ? WayThere.ByPublicTransport(counter, place) : null,
        };
    }

    private static IReadOnlyList<int[]> Spans(WeeklyHours hours, DayOfWeek day) =>
        [.. hours.On(day).Select(span => new[] { Minutes(span.Opens), Minutes(span.Closes) })];

    private static int Minutes(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
