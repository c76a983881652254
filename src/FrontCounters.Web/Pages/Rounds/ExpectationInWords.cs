using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>What a stage had in store for all of London on the day on which its round's plans are compared.</summary>
public static class ExpectationInWords
{
    public static string Sentence(LondonOnADay london)
    {
        var (on, known) = (Say.Day(london.Clocks.On), Say.Day(london.Clocks.Known));
        var counters = $"{Say.Count(london.Open, "front counter")} of London";
        var were = Say.Verb(london.Open, "was", "were");
        return london switch
        {
            { Unnamed: not null } => $"As known on {known}, {counters} {were} to be open on {on}{DayAndNight(london)}. "
                + "These are its own numbers: it names no counters.",
            _ when london.Clocks.On > london.Clocks.Known =>
                $"As known on {known}, {counters} {were} to be open on {on}: {Services(london)}.",
            _ => $"On {on}, {counters} {were} open: {Services(london)}.",
        };
    }

    private static string DayAndNight(LondonOnADay london) =>
        london.OpenTwentyFourHours is { } number ? $", {Say.Number(number)} of them day and night" : "";

    private static string Services(LondonOnADay london) => Say.List(
        new (Service Service, string Words)[]
        {
            (Service.TwentyFourHours, "day and night"),
            (Service.Limited, "with limited hours"),
            (Service.Open, "with hours not stated"),
        }
        .Select(offer => (offer.Words, Number: Number(london, offer.Service)))
        .Where(offer => offer.Number > 0)
        .Select(offer => $"{Say.Number(offer.Number)} {offer.Words}"))
        + NotNamed(london)
        + NotKnown(london);

    /// <summary>A plan may count more round-the-clock counters than it names.</summary>
    private static string NotNamed(LondonOnADay london) =>
        london.Plan?.Remaining24Hours is { } stated && stated != Number(london, Service.TwentyFourHours)
            ? $" (by its own count, {Say.Number(stated)} day and night)"
            : "";

    private static string NotKnown(LondonOnADay london) =>
        Number(london, Service.Unknown) is > 0 and var unknown ? $"; of {Say.Number(unknown)} more it was not known" : "";

    private static int Number(LondonOnADay london, Service service) =>
        london.Counters.Count(counter => counter.State.Service == service);
}
