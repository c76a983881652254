using System.Globalization;
using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading;

/// <summary>What is looked into for one thing of the record.</summary>
/// <param name="Kind">Which noun it is.</param>
/// <param name="Id">Its slug or id.</param>
/// <param name="Known">The day by which it had been published.</param>
/// <param name="Title">What it is called: words here count most.</param>
/// <param name="Body">What it says.</param>
/// <param name="About">Names and topics that it belongs to: words here count least.</param>
internal sealed record SearchRow(FoundKind Kind, string Id, DateOnly Known, string Title, string Body, string About)
{
    private const string Between = " · ";

    public static IEnumerable<SearchRow> All(CounterRecord record) =>
    [
        .. record.Stations.Select(From),
        .. record.Boroughs.Select(From),
        .. record.Said().Select(From),
        .. record.Events.Select(datedEvent => From(datedEvent, record)),
        .. record.Quotations.Select(quotation => From(quotation, record)),
        .. record.Statements.Select(statement => From(statement, record)),
        .. record.Figures.Select(figure => From(figure, record)),
        .. record.Sources.Select(From),
    ];

    // A place is on the site whatever was known of it, so it is never too early to find one.
    private static SearchRow From(Station station) => new(
        FoundKind.Station,
        station.Slug,
        DateOnly.MinValue,
        station.Name,
        Joined(station.OtherNames?.Replace("; ", Between, StringComparison.Ordinal)),
        Joined(
        [
            station.Borough.Name,
            .. station.Addresses.OrderByDescending(address => address.Leads)
                .Select(address => $"{address.Text} {address.Postcode}".Trim()).Distinct(),
        ]));

    private static SearchRow From(Borough borough) => new(
        FoundKind.Borough,
        borough.Slug,
        DateOnly.MinValue,
        borough.Name,
        borough.Gss,
        Joined(borough.Stations.Select(station => station.Name).Order(StringComparer.Ordinal)));

    private static SearchRow From(DatedEvent datedEvent, CounterRecord record) => new(
        FoundKind.Event,
        datedEvent.Id,
        datedEvent.KnownFrom,
        datedEvent.Title,
        Joined(datedEvent.Note),
        Joined(Places(record, datedEvent.Stations, datedEvent.Boroughs)));

    private static SearchRow From(Quotation quotation, CounterRecord record) => new(
        FoundKind.Quotation,
        quotation.Id,
        quotation.Source.LatestDay,
        quotation.Speaker,
        quotation.Text,
        Joined(
        [
            quotation.Role, quotation.Party, .. Places(record, quotation.Stations, quotation.Boroughs),
            .. quotation.Topics,
        ]));

    private static SearchRow From(Statement statement, CounterRecord record) => new(
        FoundKind.Statement,
        statement.Id,
        statement.KnownFrom,
        statement.Speaker,
        statement.Position,
        Joined([statement.Role, statement.Party, .. Places(record, statement.Stations, statement.Boroughs)]));

    private static SearchRow From(Figure figure, CounterRecord record) => new(
        FoundKind.Figure,
        figure.Id,
        figure.KnownFrom,
        figure.Definition,
        Joined(figure.Note),
        Joined(
        [
            string.Create(CultureInfo.InvariantCulture, $"{figure.Value:0.####} {figure.Unit}"),
            .. Places(record, new[] { figure.StationSlug }.OfType<string>(), new[] { figure.BoroughSlug }.OfType<string>()),
        ]));

    // A role is looked into only as it was when the first words were known: later ones would tell what came later.
    private static SearchRow From(IGrouping<string, Remark> person)
    {
        var known = person.Min(said => said.Fact.KnownFrom);
        var first = person.Where(said => said.Fact.KnownFrom == known).ToList();
        return new SearchRow(
            FoundKind.Person,
            person.Key,
            known,
            first[0].Speaker,
            "",
            Joined(first.Select(said => said.Role).Concat(first.Select(said => said.Party)).Distinct()));
    }

    private static SearchRow From(Source source) => new(
        FoundKind.Source, source.Id, source.LatestDay, source.Title, source.Publisher, Joined(source.Note));

    private static IEnumerable<string?> Places(
        CounterRecord record, IEnumerable<string> stations, IEnumerable<string> boroughs) =>
        stations.Select(slug => record.Station(slug)?.Name)
            .Concat(boroughs.Select(slug => record.Borough(slug)?.Name)).Distinct();

    private static string Joined(params IEnumerable<string?> parts) =>
        string.Join(Between, parts.Where(part => !string.IsNullOrEmpty(part)));
}
