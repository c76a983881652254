using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>Any fact of the record in one readable line, with the page that shows it.</summary>
public static class FactInWords
{
    /// <summary>What the fact says. Its standing stands beside it, not in it, but a plan is told as a plan.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="known">Only sources published by then count; all of them where no day is named.</param>
    public static string Line(Fact fact, DateOnly? known = null) => fact switch
    {
        Borough borough => Words(borough),
        Station station => Words(station),
        Address address => $"{address.Station.Name}: {Joined(", ", address.Text, address.Postcode)}{Held(address)}",
        StationPoint point => Words(point),
        Period period => PeriodInWords.Line(period, known ?? DateOnly.MaxValue),
        ClosureRound round => $"{round.Name}: {round.Summary}",
        Stage stage => $"{stage.Name}: {stage.Summary}",
        Decision decision => Words(decision),
        Figure figure => $"{FigureInWords.Value(figure)}: {figure.Definition}",
        DatedEvent datedEvent => $"{When(datedEvent)}: {datedEvent.Title}",
        Quotation quotation => $"{quotation.Speaker}: “{quotation.Text}”",
        Statement statement => $"{statement.Speaker}: {statement.Position}",
        Claim claim => $"{claim.Disagreement.Question} {(claim.Leads ? "Leading" : "One")} answer: {claim.Value}",
        Pledge pledge => $"{pledge.Who} promised ({Say.Date(pledge.Said)}): {pledge.Promise}",
        Contact contact => contact.Value is { } value ? $"{contact.What}: {value}" : contact.What,
        Total total => TotalInWords.Line(total),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Kind, "A kind of fact without words."),
    };

    /// <summary>What to call the fact, over what it says: <c>The address of Acton</c>.</summary>
    public static string Title(Fact fact) => fact switch
    {
        Borough borough => borough.Name,
        Station station => station.Name,
        Address address => $"The address of {address.Station.Name}",
        StationPoint point => $"{point.Station.Name} on the map",
        Period period => $"{period.Station.Name} from {Say.Day(period.From)}",
        ClosureRound round => round.Name,
        Stage stage => stage.Name,
        Decision decision => $"{decision.Stage.Name}: {decision.Station.Name}",
        Figure figure => FigureInWords.Value(figure),
        DatedEvent datedEvent => When(datedEvent),
        Quotation quotation => $"Words of {quotation.Speaker}",
        Statement statement => $"Where {statement.Speaker} stood",
        Claim claim => claim.Disagreement.Question,
        Pledge pledge => $"What {pledge.Who} promised",
        Contact contact => contact.What,
        Total total => $"A total of the record on {Say.Day(total.On)}",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Kind, "A kind of fact without a title."),
    };

    /// <summary>The record's own note on the fact, for readers.</summary>
    public static string? Note(Fact fact) => fact switch
    {
        Borough borough => borough.Note,
        Station station => station.Note,
        Address address => address.Note,
        StationPoint point => point.Note,
        Period period => period.Note,
        Stage stage => stage.Note,
        Decision decision => decision.Note,
        Figure figure => figure.Note,
        DatedEvent datedEvent => datedEvent.Note,
        Statement statement => statement.Note,
        Claim claim => claim.Note,
        Pledge pledge => pledge.Note,
        Contact contact => contact.Note,
        Total total => total.Note,
        _ => null,
    };

    /// <summary>The page that shows the fact.</summary>
    public static string Address(Fact fact) => fact switch
    {
        Borough borough => $"/boroughs/{borough.Slug}",
        Station station => $"/stations/{station.Slug}",
        Address address => $"/stations/{address.StationSlug}#addresses",
        StationPoint point => $"/stations/{point.StationSlug}",
        Period period => $"/stations/{period.StationSlug}#periods",
        ClosureRound round => $"/rounds/{round.Slug}",
        Stage stage => $"/rounds/{stage.FactId}",
        Decision decision => $"/rounds/{decision.RoundSlug}/{decision.StageSlug}",
        Figure { RoundSlug: { } round } figure => $"/rounds/{round}/{StageNames.Figures}#{figure.Id}",
        Figure { StationSlug: { } station } => $"/stations/{station}",
        Figure figure => FigureInWords.Address(figure),
        DatedEvent { RoundSlug: { } round } datedEvent => $"/rounds/{round}/{StageNames.Events}#event-{datedEvent.Id}",
        DatedEvent { Stations: [{ } station, ..] } => $"/stations/{station}",
        DatedEvent { Boroughs: [{ } borough, ..] } datedEvent => $"/timeline?borough={borough}#{datedEvent.Id}",
        DatedEvent datedEvent => $"/timeline#{datedEvent.Id}",
        Quotation quotation => $"/quotations/{quotation.Id}",
        Statement statement => $"/people/{PersonSlug.From(statement.Speaker)}#statement-{statement.Id}",
        Claim claim => $"/disagreements/{claim.DisagreementId}",
        Pledge => "/pledges",
        Contact => "/about#contacts",
        Total => "/about#totals",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Kind, "A kind of fact without a page."),
    };

    /// <summary><c>About June 2018</c>; a day that was only due is told as one that was set.</summary>
    public static string When(DatedEvent datedEvent) =>
        (datedEvent.About ? "About " : "") + Say.Date(datedEvent.Date)
        + (datedEvent.Standing == Standing.Scheduled ? ", the day that was set" : "");

    /// <summary>A heading over facts of one kind: <c>What counters offered, and when</c>.</summary>
    public static string Heading(FactKind kind) => kind switch
    {
        FactKind.Borough => "Boroughs",
        FactKind.Station => "Places with a front counter, or named in a plan",
        FactKind.Address => "Addresses",
        FactKind.Point => "Points on the map",
        FactKind.Period => "What counters offered, and when",
        FactKind.Round => "Closure rounds",
        FactKind.Stage => "Stages of a round",
        FactKind.Decision => "What a stage said of one counter",
        FactKind.Figure => "Figures",
        FactKind.Event => "Dated events",
        FactKind.Quotation => "Quotations",
        FactKind.Statement => "Positions taken, in our words",
        FactKind.Claim => "Answers where sources disagree",
        FactKind.Pledge => "Promises",
        FactKind.Contact => "Ways to reach the police",
        FactKind.Total => "Totals that the record adds up to",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of fact without a heading."),
    };

    private static string Words(Borough borough) =>
        $"{borough.Name}: {EnumNames.Name(borough.Part)} London, code {borough.Gss}"
        + (borough.Force == Force.CityOfLondon ? ", policed by the City of London Police" : "");

    private static string Words(Station station) =>
        $"{station.Name}, in {station.Borough.Name}"
        + (station.AlsoKnownAs is { Count: > 0 } others ? $"; also called {Say.List(others)}" : "");

    private static string Words(StationPoint point) =>
        $"{point.Station.Name}: on the map at {point.Position.Latitude:0.00000}, {point.Position.Longitude:0.00000}, "
        + $"to within {point.PrecisionMetres} metres";

    private static string Words(Decision decision)
    {
        var stage = decision.Stage;
        var replacement = stage.Round.Stages.FirstOrDefault(other => other.Slug == stage.SupersededBy);
        return $"{stage.Name}: {decision.Station.Name} {StateInWords.Words(decision.Outcome)}"
            + (decision.Hours is { } hours ? $", {HoursInWords.Sentence(hours)}" : "")
            + (decision.Effective is { } day ? $", due {Say.Day(day)}" : "")
            + (replacement is null ? "" : $" (replaced by: {replacement.Name})");
    }

    private static string Held(Address address) =>
        (address.From, address.To) switch
        {
            ({ } from, { } to) => $", from {Say.Day(from)} until {Say.Day(to)}",
            ({ } from, null) => $", from {Say.Day(from)}",
            (null, { } to) => $", until {Say.Day(to)}",
            _ => "",
        }
        + (address.Leads ? "" : " (a rival value; another leads)");

    private static string Joined(string by, params IEnumerable<string?> parts) =>
        string.Join(by, parts.Where(part => !string.IsNullOrEmpty(part)));
}
