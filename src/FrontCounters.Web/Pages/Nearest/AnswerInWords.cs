using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Days;
using FrontCounters.Web.Wording;
using NodaTime;

namespace FrontCounters.Web.Pages.Nearest;

/// <summary>The top of an answer and the rows under it, in as few words as say it.</summary>
public static class AnswerInWords
{
    private const string Open = "Open ";

    /// <summary>A counter that closes within so many minutes of now is told with what comes after it.</summary>
    private const int Soon = 45;

    /// <summary>What was asked: <c>Nearest to E4 7 now, Saturday 28 November at 2.30pm</c>.</summary>
    public static string Asked(NearestAnswer answer, AskedClocks asked)
    {
        var kind = answer.Need == Need.TwentyFourHours ? " open day and night" : "";
        var when = answer.At switch
        {
            { } at when at == asked.Now => $" now, {Moment(at, asked)}",
            { } at => $", {Moment(at, asked)}",
            _ => $", on {Say.Day(asked.On)}",
        };
        return $"Nearest{kind} to {PlaceInWords.Name(answer.Place)}{when}";
    }

    /// <summary><c>Edmonton should be open</c>; <c>Edmonton is nearest</c>, where it is listed though it is shut.</summary>
    public static string Heading(CounterAtADistance nearest, NearestAnswer answer, AskedClocks asked) =>
        $"{nearest.Counter.Station.Name} {NearestInWords.Is(answer, asked)} "
        + (nearest.Then is null or { State: Openness.Open } ? "open" : "nearest");

    /// <summary><c>Until 7pm</c>; <c>Closes in 2 minutes, at 7pm; then Charing Cross, 8.0 miles</c></summary>
    public static string State(CounterAtADistance nearest, NearestAnswer answer, AskedClocks asked) => nearest.Then switch
    {
        null => Short(StateInWords.Sentence(nearest.Counter.State)),
        { ClosesAt: { } closes } then when then.At == asked.Now && Minutes(then.At, closes) is <= Soon and var left =>
            $"Closes in {Say.Count(left, "minute")}, at {OpenStateInWords.End(closes, then.At)}{Afterwards(answer, closes)}",
        { } then => Short(OpenStateInWords.Sentence(then, asked)),
    };

    /// <summary><c>1.8 to 4.4 miles north-east of SW11, across the Thames</c></summary>
    public static string Way(CounterAtADistance nearest, Place place)
    {
        var miles = Say.Capital(NearestInWords.Miles(nearest, place));
        return NearestInWords.IsThere(nearest, place)
            ? miles
            : miles + (place.IsArea && nearest.FromMetres == 0 ? " from " : $" {nearest.Direction} of ") + PlaceInWords.Name(place)
                + (nearest.CrossesThames == true ? ", across the Thames" : "");
    }

    /// <summary>Of a nearer counter that is shut at the moment: <c>Nearer, but shut: Lavender Hill, 0.4 miles; opens at 9am.</c></summary>
    public static string NearerButShut(CounterAtADistance shut, Place place, AskedClocks asked) =>
        $"Nearer, but shut: {shut.Counter.Station.Name}, {NearestInWords.Miles(shut, place)}; {OpenStateInWords.Opening(shut.Then!, asked)}.";

    /// <summary>The same in a row of the list: <c>until 7pm</c>.</summary>
    public static string InRow(CounterAtADistance seen, AskedClocks asked) => Say.Uncapital(Short(seen.Then switch
    {
        null => StateInWords.Words(seen.Counter.State.Service, seen.Counter.State.Standing),
        // Why is said once, above the rows.
        { Doubt: not null } => "Not known",
        var then => OpenStateInWords.Sentence(then, asked),
    }));

    /// <summary>The distance under a heading that says miles.</summary>
    public static string Miles(CounterAtADistance seen, Place place) =>
        NearestInWords.Miles(seen, place).Replace(" miles", "", StringComparison.Ordinal);

    /// <summary>Once for the page, how sure the answer is: <c>Hours announced in October 2025. Nobody has confirmed them since.</c></summary>
    public static string HowSure(CounterState state, Clocks clocks) => state switch
    {
        { IsDue: true, Basis: { } basis } when !CounterInWords.IsAhead(state) =>
            (state.Standing == Standing.Scheduled ? "" : $"{Say.Capital(StateInWords.Words(state.Standing))}: ")
            + $"{(state.Standing == Standing.Scheduled ? "Hours" : "hours")} announced in {Say.Month(basis.KnownFrom)}. "
            + "Nobody has confirmed them since.",
        _ => $"{Say.Capital(CounterInWords.Standing(state, clocks))}.",
    };

    /// <summary>The hours that most of the listed counters keep; none where none has stated hours.</summary>
    public static WeeklyHoursOfMost? UsualHours(NearestAnswer answer) => answer.Listed
        .Select(seen => seen.Counter.State.Hours).OfType<WeeklyHours>()
        .GroupBy(HoursInWords.Sentence).OrderByDescending(same => same.Count())
        .Select(same => new WeeklyHoursOfMost(same.Key, same.Count() == answer.Listed.Count(seen => seen.Counter.State.Hours is not null)))
        .FirstOrDefault();

    /// <summary>
    /// Right below the heading, what it leaves open: <c>Acton may be open, 1.2 miles away, and so may two others nearer than that</c>, or
    /// how many counters may be nearer of which no source says whether they were open.
    /// </summary>
    public static string? MayBeNearer(NearestAnswer answer, AskedClocks asked)
    {
        if (MayBeOpen(answer, asked) is { } open)
        {
            return open;
        }

        var count = answer.Need == Need.Open ? 0 : answer.NotKnown.Count;
        var night = answer.Need == Need.TwentyFourHours ? " day and night" : "";
        return count == 0
            ? null
            : $"{Say.Capital(Say.Count(count, "other"))} may {Be(answer, asked)} nearer: "
                + $"no source settles whether {(count == 1 ? "it was" : "they were")} open{night}.";
    }

    private static string Be(NearestAnswer answer, AskedClocks asked) => NearestInWords.IsPast(answer, asked) ? "have been" : "be";

    private static string? MayBeOpen(NearestAnswer answer, AskedClocks asked)
    {
        var nearer = answer.PerhapsOpen.Where(seen => answer.Nearest is not { } nearest || seen.Metres < nearest.Metres).ToList();
        return nearer is [var first, ..]
            ? $"{first.Counter.Station.Name} may {Be(answer, asked)} open, {NearestInWords.Miles(first, answer.Place)}"
                + (NearestInWords.IsThere(first, answer.Place) ? "" : " away")
                + (nearer.Count > 1 ? $", and so may {Say.Count(nearer.Count - 1, "other")} nearer than that" : "")
                + $". {NearestInWords.Doubts(nearer)}"
            : null;
    }

    private static string Moment(ZonedDateTime at, AskedClocks asked) =>
        $"{Say.Weekday(at.Date.ToDateOnly(), asked.Today.Year)}, {Say.Time(at.TimeOfDay.ToTimeOnly())}";

    private static string Short(string sentence) =>
        sentence.StartsWith(Open, StringComparison.Ordinal) ? Say.Capital(sentence[Open.Length..]) : sentence;

    private static int Minutes(ZonedDateTime from, ZonedDateTime to) =>
        (int)Math.Ceiling((to.ToInstant() - from.ToInstant()).TotalMinutes);

    private static string Afterwards(NearestAnswer answer, ZonedDateTime closes) =>
        answer.Counters.FirstOrDefault(seen => seen.Then is { State: Openness.Open } then
            && (then.ClosesAt is null || then.ClosesAt.Value.ToInstant() > closes.ToInstant())) is { } after
            ? $"; then {after.Counter.Station.Name}, {NearestInWords.Miles(after, answer.Place)}"
            : "";

    /// <param name="Sentence">The hours in words.</param>
    /// <param name="OfAll">True where no listed counter has other hours.</param>
    public sealed record WeeklyHoursOfMost(string Sentence, bool OfAll);
}
