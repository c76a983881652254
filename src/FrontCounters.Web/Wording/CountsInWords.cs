using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>London's counters over time: what each number counts, and what made it change.</summary>
public static class CountsInWords
{
    public const string CountedDefinition =
        "Front counters open to the public that we can name, counted from the periods of each";

    public static string Title(CountersOverTime counts) =>
        $"London’s front counters from {counts.From.Year} to {counts.To.Year}";

    /// <summary>The first and the last count, for those who cannot see the lines.</summary>
    public static string Description(CountersOverTime counts)
    {
        var stated = counts.Stated.Select(Stated).ToList();
        var counted = counts.Counted is [var first, .., var last]
            ? $" Counted by name: {Step(first)}; {Step(last)}."
            : "";
        return $"Stated by sources: {(stated.Count == 0 ? "none" : string.Join("; ", stated))}.{counted}";
    }

    /// <summary><c>73 in June 2017: Front counters open to the public before the 2017 closures</c></summary>
    public static string Stated(Figure figure) =>
        $"{(int)figure.Value} in {Say.Date(figure.Date!.Value)}: {figure.Definition.TrimEnd('.')}";

    /// <summary><c>from 14 December 2017, 34 open, 32 of them day and night, and of four more not known</c></summary>
    public static string Step(CountOnADay step) => !step.TellsHowMany
        ? $"from {Say.Day(step.Day)}, not known: between {step.Open} and {step.Open + step.Unknown} open"
        : $"{(step.IsDue ? "due " : "")}from {Say.Day(step.Day)}, {step.Open} open, "
        + $"{step.OpenTwentyFourHours} of them day and night"
        + (step.Unknown == 0 ? "" : $", and of {Say.Number(step.Unknown)} more not known");

    public static string Expected(ExpectedCount expected) =>
        $"{expected.Stage.Name}, {Say.Day(expected.Stage.Date)}: {expected.Open} to be open";

    public static string ExpectedDefinition(ExpectedCount expected) => expected.IsStated
        ? "Front counters to remain, as the stage states it"
        : $"Front counters to be open on {Say.Day(expected.CountedOn!.Value)}, counted by name";

    /// <summary>What a count leaves out: <c>of two more no source settles it</c></summary>
    public static string? LeftOut(CountOnADay step) =>
        step.Unknown == 0 ? null : $"Of {Say.Number(step.Unknown)} more no source settles whether {Say.Verb(step.Unknown, "it was", "they were")} open";

    /// <summary>What the difference to the count before is made of; the kinds in the order of their weight.</summary>
    public static IEnumerable<(string What, IReadOnlyList<Station> Stations)> Changes(CountOnADay step) => step.Changed
        .Where(change => change.Before is not null)
        .GroupBy(What)
        .OrderBy(kind => kind.Key, StringComparer.Ordinal)
        .Select(kind => (kind.Key, (IReadOnlyList<Station>)[.. kind.Select(change => change.Station)]));

    private static string What(CountedChange change) => (change.Before!, change.After) switch
    {
        (_, { Service: Service.Unknown }) => "no longer known",
        ({ IsOpen: true }, { IsOpen: false, IsDue: true }) => "due to close",
        ({ IsOpen: true }, { IsOpen: false }) => "closed",
        ({ IsOpen: false }, { IsOpen: true }) => "open",
        (_, { IsDue: true }) => "due to have other hours",
        ({ Service: Service.Unknown }, _) => "known not to be open",
        _ => "other hours",
    };
}
