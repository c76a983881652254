using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Tests.Queries;

/// <summary>Places by the names that Londoners give them.</summary>
public sealed class NamedPlacesTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly CounterRecord Record = RealRecord.Record;

    [Theory]
    [InlineData("Kings X", "King's Cross", 400)]
    [InlineData("kings cross", "King's Cross", 400)]
    [InlineData("New X", "New Cross", 500)]
    [InlineData("Hackney Wick", "Hackney Wick", 750)]
    [InlineData("Heathrow T5", "Heathrow Terminal 5", 400)]
    [InlineData("T4 Heathrow", "Heathrow Terminal 4", 400)]
    [InlineData("Watford", "Watford", 3000)]
    [InlineData("Dartford", "Dartford", 2400)]
    [InlineData("Bishopsgate", "Bishopsgate", 350)]
    [InlineData("Saint John’s Wood", "St John's Wood", 750)]
    [InlineData("Clapham Jct", "Clapham Junction", 900)]
    [InlineData("Elephant & Castle", "Elephant & Castle", 350)]
    [InlineData("Liverpool St", "Liverpool Street", 350)]
    [InlineData("harrow-on-the-hill", "Harrow on the Hill", 550)]
    [InlineData("London Bridge", "London Bridge", 350)]
    [InlineData("London Fields", "London Fields", 100)]
    [InlineData("Soho", "Soho", 300)]
    public void FindPlace_Name_IsItsMiddleWithItsReachAsTheRange(string typed, string name, int reach)
    {
        var place = Record.FindPlace(typed, Today).Place!;

        Assert.Equal((PlaceKind.Place, name, reach, reach), (place.Kind, place.Name, place.SpreadMetres, place.PrecisionMetres));
        Assert.True(place.IsArea);
        Assert.Equal(place.Position, Record.FindPlace(place.Code, Today).Place?.Position);
    }

    [Theory]
    // Counters of 2017 and since, then boroughs, then places, then counters that closed in 2013.
    [InlineData("Brixton", "station:brixton")]
    [InlineData("Lewisham", "station:lewisham")]
    [InlineData("Charing X", "station:charing-cross")]
    [InlineData("Merton", "borough:merton")]
    [InlineData("Richmond", "borough:richmond-upon-thames")]
    [InlineData("Greenwich", "borough:greenwich")]
    [InlineData("Chelsea", "place:chelsea")]
    [InlineData("Bow", "place:bow")]
    [InlineData("Wood Green", "place:wood-green-neighbourhood")]
    [InlineData("Paddington Green", "station:paddington-green")]
    [InlineData("Snow Hill", "place:snow-hill")]
    [InlineData("snow hill police station", "place:snow-hill")]
    [InlineData("Wood Street police station", "place:wood-street-police-station")]
    public void FindPlace_NameOfSeveralKinds_IsTheFirstInOrder(string typed, string code) =>
        Assert.Equal(code, Record.FindPlace(typed, Today).Place?.Code);

    [Theory]
    [InlineData("richmond, london", "borough:richmond-upon-thames")]
    [InlineData("Richmond Council", "borough:richmond-upon-thames")]
    [InlineData("LB Hackney", "borough:hackney")]
    [InlineData("London Borough of Lewisham", "borough:lewisham")]
    [InlineData("Westminster City Council", "borough:westminster")]
    [InlineData("is there a police station in Harlesden?", "station:harlesden")]
    [InlineData("Hammersmith council", "borough:hammersmith-and-fulham")]
    [InlineData("Royal Borough of Kensington & Chelsea", "borough:kensington-and-chelsea")]
    [InlineData("near Watford", "place:watford-town")]
    [InlineData("watford please", "place:watford-town")]
    [InlineData("nearest police station to Brixton please", "station:brixton")]
    [InlineData("Brixton police station opening hours", "station:brixton")]
    [InlineData("Chelsea police station", "station:chelsea")]
    [InlineData("lewisham railway station", "place:lewisham-station")]
    [InlineData("lewisham station", "station:lewisham")]
    [InlineData("London Bridge tube station", "place:london-bridge-station")]
    [InlineData("Victoria station", "place:victoria-station")]
    [InlineData("14 Acacia Avenue, Brixton, London", "station:brixton")]
    [InlineData("221b Baker Street", "place:baker-street-neighbourhood-westminster")]
    [InlineData("Hayes, Bromley", "place:hayes-neighbourhood-bromley")]
    [InlineData("hayes in hillingdon", "station:hayes")]
    [InlineData("Victoria Hackney", "place:victoria-ward")]
    [InlineData("Abbey ward, Merton", "place:abbey-ward-merton")]
    [InlineData("Tooting constituency", "place:tooting-constituency")]
    public void FindPlace_WordsThatDoNoHarm_AreTakenAway(string typed, string code) =>
        Assert.Equal(code, Record.FindPlace(typed, Today).Place?.Code);

    [Theory]
    [InlineData("Hayes", "station:hayes", "place:hayes-neighbourhood-bromley")]
    [InlineData("Belmont", "place:belmont-neighbourhood-harrow", "place:belmont-neighbourhood-sutton")]
    [InlineData("church end", "place:church-end-neighbourhood-barnet", "place:church-end-neighbourhood-brent")]
    [InlineData("Plaistow, London", "place:plaistow-neighbourhood-bromley", "place:plaistow-neighbourhood-newham")]
    [InlineData("Victoria", "place:victoria-neighbourhood", "place:victoria-ward")]
    [InlineData("Abbey ward", "place:abbey-ward-barking-and-dagenham", "place:abbey-ward-merton")]
    [InlineData("St Albans", "place:st-albans-ward", "place:st-albans-town")]
    [InlineData("Grove Park", "place:grove-park-neighbourhood-hounslow", "place:grove-park-neighbourhood-lewisham")]
    public void FindPlace_OneNameForSeveralPlaces_AsksWhich(string typed, params string[] codes)
    {
        var unknown = Record.FindPlace(typed, Today).Unknown!;

        Assert.Equal(PlaceReason.SeveralPlaces, unknown.Reason);
        Assert.All(codes, code => Assert.Contains(code, unknown.Suggestions.Select(suggestion => suggestion.Code)));
        Assert.All(unknown.Suggestions, suggestion => Assert.NotNull(Record.FindPlace(suggestion.Code, Today).Place));
    }

    [Theory]
    [InlineData("Richmond", "place:richmond-neighbourhood")]
    [InlineData("Lewisham", "borough:lewisham")]
    [InlineData("Chelsea", "station:chelsea")]
    [InlineData("Wood Green", "station:wood-green")]
    [InlineData("Wood Green", "station:wood-green-high-road")]
    [InlineData("Barking", "station:barking-learning-centre")]
    [InlineData("Kingston", "borough:kingston-upon-thames")]
    public void FindPlace_NameOfSeveralKinds_NamesTheOthersToo(string typed, string code) =>
        Assert.Contains(code, Record.FindPlace(typed, Today).Place!.Others.Select(other => other.Code));

    [Theory]
    [InlineData("Hackney Wick", "on the edge of Hackney")]
    [InlineData("Crystal Palace", "on the edge of Bromley")]
    [InlineData("Whitechapel", "in Tower Hamlets")]
    [InlineData("Surbiton", "on the edge of Kingston upon Thames")]
    [InlineData("Watford", "outside London")]
    [InlineData("Tooting constituency", "around Wandsworth")]
    public void FindPlace_NearABorder_IsOnTheEdge(string typed, string whereabouts) =>
        Assert.Equal(whereabouts, Record.FindPlace(typed, Today).Place?.Whereabouts);

    [Theory]
    [InlineData("Waford", "place:watford-town")]
    [InlineData("Batersea", "place:battersea-neighbourhood")]
    [InlineData("Hackny Wick", "place:hackney-wick-neighbourhood")]
    [InlineData("Walthamstow Centrl", "place:walthamstow-central")]
    [InlineData("the big shop by brixton market hall", "station:brixton")]
    public void FindPlace_NearlyAName_SuggestsIt(string typed, string code) =>
        Assert.Contains(code, Record.FindPlace(typed, Today).Unknown!.Suggestions.Select(suggestion => suggestion.Code));

    /// <summary>By hand and slowly: which rows have a name, and how far from one another they are.</summary>
    [Fact]
    public void FindPlace_EveryNameOfRowsCloseTogether_IsOnePlace()
    {
        var names = Record.Places.GroupBy(place => NameOf(place.Name), StringComparer.Ordinal)
            .Where(rows => rows.All(row => row.BoroughSlug is not null)
                && rows.All(row => rows.All(other => row.Middle.MetresTo(other.Middle) <= 1_500)));

        Assert.All(names, rows =>
        {
            var answer = Record.FindPlace(rows.First().Name, Today);
            Assert.True(answer.Unknown?.Reason is null or PlaceReason.StationNotPlaced || answer.Unknown.Suggestions.Count > 1, rows.Key);
            if (answer.Place is { Kind: PlaceKind.Place } place)
            {
                var found = Record.Places.Single(row => $"place:{row.Id}" == place.Code);
                Assert.True(found.Kind <= rows.Min(row => row.Kind), rows.Key);
            }
        });
    }

    [Fact]
    public void Places_EveryRow_IsFoundByItsCode() => Assert.All(Record.Places, row =>
    {
        var place = Record.FindPlace($"place:{row.Id}", Today).Place;

        Assert.Equal((row.Name, row.Middle, (int?)row.PrecisionMetres), (place!.Name, place.Position, place.SpreadMetres));
        Assert.Contains(Record.Sources, source => source.Id == row.SourceId);
    });

    private static string NameOf(string name) => string.Concat(name.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
}
