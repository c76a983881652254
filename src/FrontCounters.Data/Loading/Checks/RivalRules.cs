using FrontCounters.Data.Files;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>
/// The rules by which conflicts are found in the data alone, without a look at what has been written up about them.
/// Two outcomes of one stage for one station need none: such a row would have the other's key.
/// </summary>
internal static class RivalRules
{
    public static IEnumerable<Rivals> Find(RecordDraft draft) =>
    [
        .. FiguresOfOneQuestion(draft),
        .. FiguresOfOneDefinition(draft),
        .. AddressesOfOneDay(draft),
        .. PointsOfOneDay(draft),
        .. EventsOfOneTitle(draft),
        .. StagesThatDoNotAddUp(draft),
        .. DecisionsAgainstPeriods(draft),
        .. PartiesOfOneYear(draft),
        .. Disputed(draft),
    ];

    /// <summary>
    /// Figures with one <c>question</c> are rivals, whatever their values: a source that says the same belongs into
    /// the same row, so that a second row differs in its number, its day or what it counts.
    /// </summary>
    private static IEnumerable<Rivals> FiguresOfOneQuestion(RecordDraft draft) =>
        draft.Figures.GroupBy(figure => figure.Value.Question, StringComparer.Ordinal)
            .Where(rivals => rivals.Count() > 1)
            .Select(rivals => new Rivals("question", $"figures answer {rivals.Key}", [.. rivals.Select(Fact)]));

    /// <summary>
    /// Figures that count the same thing by their <c>definition</c>, about the same day, with different numbers are
    /// rivals, even where they were filed under different questions.
    /// </summary>
    private static IEnumerable<Rivals> FiguresOfOneDefinition(RecordDraft draft) =>
        draft.Figures.GroupBy(figure => (figure.Value.Definition.ToUpperInvariant(), figure.Value.Date))
            .Where(rivals => rivals.DistinctBy(figure => figure.Value.Question).Count() > 1
                && rivals.DistinctBy(figure => (figure.Value.Value, figure.Value.ValueTo, figure.Value.Unit))
                    .Count() > 1)
            .Select(rivals => new Rivals("definition", "figures have this definition", [.. rivals.Select(Fact)]));

    /// <summary>Two addresses of one station that hold on one day and differ in street, number or postcode.</summary>
    private static IEnumerable<Rivals> AddressesOfOneDay(RecordDraft draft) =>
        PairsOfOneDay(draft.Addresses, address => address.StationSlug)
            .Where(pair => (pair.One.Value.Text, pair.One.Value.Postcode)
                != (pair.Other.Value.Text, pair.Other.Value.Postcode))
            .Select(pair => new Rivals(
                "address", $"addresses of {pair.One.Value.StationSlug}", [Fact(pair.One), Fact(pair.Other)]));

    /// <summary>Two points of one station that hold on one day and are not the same.</summary>
    private static IEnumerable<Rivals> PointsOfOneDay(RecordDraft draft) =>
        PairsOfOneDay(draft.Points, point => point.StationSlug)
            .Where(pair => pair.One.Value.Position != pair.Other.Value.Position)
            .Select(pair => new Rivals(
                "lat", $"points of {pair.One.Value.StationSlug}", [Fact(pair.One), Fact(pair.Other)]));

    /// <summary>Events that tell of one thing, by their title, on different days.</summary>
    private static IEnumerable<Rivals> EventsOfOneTitle(RecordDraft draft) =>
        draft.Events.GroupBy(datedEvent => datedEvent.Value.Title, StringComparer.OrdinalIgnoreCase)
            .Where(rivals => rivals.DistinctBy(datedEvent => datedEvent.Value.Date).Count() > 1)
            .Select(rivals => new Rivals("date", "days of this event", [.. rivals.Select(Fact)]));

    /// <summary>
    /// A stage whose own counts contradict each other: those before it, less those that close, with those that it
    /// reopens by name, are not those that remain. What its names add up to is held against its counts elsewhere.
    /// </summary>
    private static IEnumerable<Rivals> StagesThatDoNotAddUp(RecordDraft draft)
    {
        var reopened = draft.Decisions.Where(decision => decision.Value.Outcome == Outcome.Reopen)
            .ToLookup(decision => $"{decision.Value.RoundSlug}/{decision.Value.StageSlug}", StringComparer.Ordinal);
        return draft.Stages
            .Where(stage => stage.Value.Before - stage.Value.Closing + reopened[stage.Value.FactId].Count()
                is { } left && stage.Value.Remaining is { } remaining && left != remaining)
            .Select(stage => new Rivals("remaining", "counts of this stage do not add up", [Fact(stage)]));
    }

    /// <summary>
    /// What a stage that took effect says of a station, against the period that holds on the day it was due: another
    /// service, or other hours.
    /// </summary>
    private static IEnumerable<Rivals> DecisionsAgainstPeriods(RecordDraft draft)
    {
        var stages = draft.Stages.Where(stage => stage.Value.StageKind == StageKind.Effective)
            .DistinctBy(stage => stage.Value.FactId)
            .ToDictionary(stage => stage.Value.FactId, stage => stage.Value, StringComparer.Ordinal);
        var periods = draft.Periods.ToLookup(period => period.Value.StationSlug, StringComparer.Ordinal);
        foreach (var decision in draft.Decisions)
        {
            if (stages.TryGetValue($"{decision.Value.RoundSlug}/{decision.Value.StageSlug}", out var stage)
                && Expected(decision.Value.Outcome) is { } service)
            {
                var due = decision.Value.Effective ?? stage.Due;
                foreach (var period in periods[decision.Value.StationSlug].Where(period =>
                    ((IDated)period.Value).Holds(due)
                    && (period.Value.Service != service || AreOtherHours(decision.Value, period.Value))))
                {
                    yield return new Rivals(
                        "", $"services of {decision.Value.StationSlug} on {due:yyyy-MM-dd}",
                        [Fact(decision), Fact(period)]);
                }
            }
        }
    }

    /// <summary>
    /// One person has another party in sources of the same year: a slip of the pen, or sources that differ. A party may
    /// change from year to year, and a blank one is only not stated. Of each party one row stands for all.
    /// </summary>
    private static IEnumerable<Rivals> PartiesOfOneYear(RecordDraft draft)
    {
        var dates = draft.Sources.DistinctBy(source => source.Value.Id)
            .ToDictionary(source => source.Value.Id, source => source.Value.Date, StringComparer.Ordinal);
        List<(string Name, string? Party, IEnumerable<string> Sources, Drafted<Fact> Fact)> named =
        [
            .. draft.Quotations.Select(said => (said.Value.Speaker, said.Value.Party, (IEnumerable<string>)[said.Value.SourceId], Fact(said))),
            .. draft.Statements.Select(said => (said.Value.Speaker, said.Value.Party, CitedBy(said.Row), Fact(said))),
            .. draft.Pledges.Select(said => (said.Value.Who, said.Value.Party, CitedBy(said.Row), Fact(said))),
        ];
        return named.Where(row => row.Party is not null)
            .SelectMany(row => row.Sources.Select(id => dates.GetValueOrDefault(id)?.First.Year).OfType<int>().Distinct(), (row, year) => (row, year))
            .GroupBy(told => (told.row.Name, told.year))
            .Select(ofOne => (ofOne.Key, Parties: ofOne.DistinctBy(told => told.row.Party, StringComparer.Ordinal).ToList()))
            .Where(ofOne => ofOne.Parties.Count > 1)
            .Select(ofOne => new Rivals(
                "party", $"parties of {ofOne.Key.Name} in {ofOne.Key.year}", [.. ofOne.Parties.Select(told => told.row.Fact)]));
    }

    private static string[] CitedBy(CsvRow row) => row.Cell("sources").Split(' ');

    /// <summary>A fact whose own standing says that sources conflict about it.</summary>
    private static IEnumerable<Rivals> Disputed(RecordDraft draft) =>
        draft.Facts.Where(fact => fact.Row.Cell("standing") == EnumNames.Name(Standing.Disputed))
            .Select(fact => new Rivals("standing", "sources conflict about this", [fact]));

    private static Service? Expected(Outcome outcome) => outcome switch
    {
        Outcome.Close => Service.None,
        Outcome.StayTwentyFourHours => Service.TwentyFourHours,
        Outcome.StayLimited => Service.Limited,
        _ => null,
    };

    private static bool AreOtherHours(Decision decision, Period period) =>
        decision.Hours is { } hours && period.Hours is { } kept && hours.ToString() != kept.ToString();

    private static IEnumerable<(Drafted<T> One, Drafted<T> Other)> PairsOfOneDay<T>(
        IEnumerable<Drafted<T>> facts, Func<T, string> station)
        where T : IDated =>
        facts.GroupBy(fact => station(fact.Value), StringComparer.Ordinal)
            .Select(ofOne => ofOne.ToList())
            .SelectMany(ofOne => ofOne.SelectMany((one, index) => ofOne.Skip(index + 1).Select(other => (one, other))))
            .Where(pair => Begins(pair.one) < Ends(pair.other) && Begins(pair.other) < Ends(pair.one));

    private static DateOnly Begins<T>(Drafted<T> fact) where T : IDated => fact.Value.From ?? DateOnly.MinValue;

    private static DateOnly Ends<T>(Drafted<T> fact) where T : IDated => fact.Value.To ?? DateOnly.MaxValue;

    private static Drafted<Fact> Fact<T>(Drafted<T> drafted) where T : Fact => new(drafted.Value, drafted.Row);
}
