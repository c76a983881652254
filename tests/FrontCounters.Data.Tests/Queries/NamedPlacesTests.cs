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

    /// <summary>A part of London after a name is taken away only where it is not the name's own.</summary>
    [Theory]
    [InlineData("harrow east london", "place:harrow-east")]
    [InlineData("Harrow West London", "place:harrow-west")]
    [InlineData("brent cross west london", "place:brent-cross-west")]
    [InlineData("clapham south london", "place:clapham-south")]
    [InlineData("hounslow west london", "place:hounslow-west-neighbourhood")]
    [InlineData("aldgate east london", "place:aldgate-east-neighbourhood")]
    [InlineData("croydon east london", "place:croydon-east")]
    [InlineData("mill hill east london uk", "place:mill-hill-east-neighbourhood")]
    [InlineData("near clapham north london please", "place:clapham-north-neighbourhood")]
    [InlineData("hackney central london", "place:hackney-central-station")]
    [InlineData("Penge West London", "place:penge-west")]
    [InlineData("Wimbledon South West London", "station:wimbledon")]
    [InlineData("Wimbledon, South-West London", "station:wimbledon")]
    [InlineData("stratford east london", "station:stratford")]
    [InlineData("brixton south london", "station:brixton")]
    [InlineData("acton west london", "station:acton")]
    [InlineData("Lewisham SE London", "station:lewisham")]
    [InlineData("north london tottenham", "station:tottenham")]
    public void FindPlace_APartOfLondonAfterAName_TheLongestNameIsMeant(string typed, string code) =>
        Assert.Equal(code, Record.FindPlace(typed, Today).Place?.Code);

    [Theory]
    [InlineData("W Hampstead", "place:west-hampstead-neighbourhood")]
    [InlineData("E Croydon", "place:east-croydon")]
    [InlineData("N Greenwich", "place:north-greenwich-neighbourhood")]
    [InlineData("Clapham S", "place:clapham-south")]
    [InlineData("Sth Kensington", "place:south-kensington-neighbourhood")]
    [InlineData("S Ken", "place:south-kensington-neighbourhood")]
    [InlineData("High St Ken", "place:high-street-kensington")]
    [InlineData("Earls Ct", "place:earls-court-neighbourhood")]
    [InlineData("Tott Ct Rd", "place:tottenham-court-road")]
    [InlineData("Ldn Bridge", "place:london-bridge-neighbourhood")]
    [InlineData("Brixton, Ldn", "station:brixton")]
    [InlineData("Harrow East N Ldn", "place:harrow-east")]
    [InlineData("T5", "place:heathrow-terminal-5-airport-terminal")]
    [InlineData("Terminal 4", "place:heathrow-terminal-4-airport-terminal")]
    [InlineData("Terminal 2, London", "place:heathrow-terminal-2")]
    public void FindPlace_Shortened_IsTheNameInFull(string typed, string code) =>
        Assert.Equal(code, Record.FindPlace(typed, Today).Place?.Code);

    [Theory]
    [InlineData("Westfield")]
    [InlineData("East End")]
    [InlineData("Park Lane")]
    [InlineData("Royal London Hospital")]
    [InlineData("Guys Hospital")]
    [InlineData("Royal Free Hospital")]
    [InlineData("Oxford Street")]
    [InlineData("Bristol")]
    [InlineData("Brighton")]
    [InlineData("Leeds")]
    [InlineData("Southampton")]
    [InlineData("Catfield Road")]
    [InlineData("Buckingham Palace")]
    [InlineData("the high road")]
    public void FindPlace_NotAName_SuggestsNothingRatherThanAnother(string typed)
    {
        var unknown = Record.FindPlace(typed, Today).Unknown!;

        Assert.Equal(PlaceReason.NameNotKnown, unknown.Reason);
        Assert.Empty(unknown.Suggestions);
    }

    /// <summary>A house with a number stands in a street, of which London has many of one name, and in no ward of that name.</summary>
    [Theory]
    [InlineData("12 High Street")]
    [InlineData("12a High St")]
    [InlineData("Flat 3, 12 High Street")]
    [InlineData("7 Abbey Road")]
    [InlineData("12 High Street, London")]
    [InlineData("3 Church Road")]
    [InlineData("Oxford Street")]
    [InlineData("Great Portland Gardens, London")]
    public void FindPlace_AStreetOfManyOrOfNoList_IsNoPlace(string typed)
    {
        var answer = Record.FindPlace(typed, Today);

        Assert.Equal(PlaceReason.NameNotKnown, answer.Unknown?.Reason);
        Assert.Empty(answer.Unknown!.Suggestions);
        Assert.True(answer.Unknown.IsStreet);
    }

    [Theory]
    [InlineData("21 Queen's Gate", "place:queens-gate")]
    [InlineData("4 Bunhill", "place:bunhill")]
    [InlineData("9 Queenstown", null)]
    public void FindPlace_ANumberBeforeAWard_IsNotTheWard(string typed, string? suggestion)
    {
        var answer = Record.FindPlace(typed, Today);

        Assert.Null(answer.Place);
        Assert.True(suggestion is null || answer.Unknown!.Suggestions.Any(meant => meant.Code == suggestion));
    }

    [Theory]
    [InlineData("12 High Street, Harrow", "station:harrow", false)]
    [InlineData("221b Baker Street", "place:baker-street-neighbourhood-westminster", true)]
    [InlineData("100 Old Street, London", "place:old-street-neighbourhood", true)]
    [InlineData("High Street", "place:high-street", false)]
    [InlineData("High Street ward", "place:high-street", false)]
    [InlineData("12 Brixton", "station:brixton", false)]
    public void FindPlace_AStreetThatIsKnownOrHasItsPlaceAfterIt_IsThatPlace(string typed, string code, bool isToBeSaid)
    {
        var place = Record.FindPlace(typed, Today).Place;

        Assert.Equal((code, isToBeSaid), (place?.Code, place?.HasWordsNotRead));
    }

    [Theory]
    [InlineData("Tower Bridge", "Tonbridge")]
    [InlineData("Newham, Northumberland", "New Haw")]
    [InlineData("Wakefield", "Enfield")]
    [InlineData("Guys Hospital", "Royal Hospital")]
    [InlineData("Stratford Park Lane", "Croydon")]
    public void FindPlace_NotAName_DoesNotSuggestWhatIsOnlySpeltNearlySo(string typed, string name) => Assert.DoesNotContain(
        Record.FindPlace(typed, Today).Unknown!.Suggestions, suggestion => suggestion.Label.Contains(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("Croyden", "station:croydon")]
    [InlineData("Lewsham", "station:lewisham")]
    [InlineData("Wimbeldon", "station:wimbledon")]
    [InlineData("Hamersmth", "station:hammersmith")]
    [InlineData("Grenwitch", "borough:greenwich")]
    [InlineData("Twikenam", "station:twickenham")]
    [InlineData("Ackney", "borough:hackney")]
    [InlineData("Finsbry Park", "place:finsbury-park-neighbourhood")]
    [InlineData("Abbeyy", "place:abbey-ward-merton")]
    [InlineData("Westfield Stratford", "station:stratford")]
    public void FindPlace_MisspeltOrAmongOthers_StillSuggestsIt(string typed, string code) =>
        Assert.Contains(code, Record.FindPlace(typed, Today).Unknown!.Suggestions.Select(suggestion => suggestion.Code));

    /// <summary>The last part says roughly where; what lies in it says it more closely.</summary>
    [Theory]
    [InlineData("Heathrow, Hounslow", "place:heathrow-airport")]
    [InlineData("Brixton, London Borough of Lambeth, Greater London", "station:brixton")]
    [InlineData("Kentish Town, Camden, London", "station:kentish-town")]
    [InlineData("Canary Wharf, Tower Hamlets, England", "place:canary-wharf-neighbourhood")]
    [InlineData("Surbiton, Kingston upon Thames, Surrey", "place:surbiton-neighbourhood")]
    [InlineData("Church End, Finchley", "place:church-end-neighbourhood-barnet")]
    [InlineData("The Angel, Islington, London", "place:angel-neighbourhood")]
    [InlineData("Church Street, Twickenham", "station:twickenham")]
    [InlineData("221b Baker Street, Brixton", "station:brixton")]
    public void FindPlace_PartsOfAnAddress_TheClosestThatLiesInTheLastLeads(string typed, string code) =>
        Assert.Equal(code, Record.FindPlace(typed, Today).Place?.Code);

    [Theory]
    [InlineData("Richmond, North Yorkshire", "borough:richmond-upon-thames")]
    [InlineData("Bow, Devon", "place:bow")]
    [InlineData("Newham, Northumberland", "borough:newham")]
    [InlineData("Camden, New Jersey", "borough:camden")]
    [InlineData("Camden, New Jersey, USA", "borough:camden")]
    [InlineData("Stratford, Ontario, Canada", "station:stratford")]
    [InlineData("Greenwich, Connecticut", "borough:greenwich")]
    [InlineData("Croydon, New South Wales, Australia", "station:croydon")]
    public void FindPlace_ANameOfElsewhere_IsNotLondons(string typed, string code)
    {
        var unknown = Record.FindPlace(typed, Today).Unknown!;

        Assert.Equal(PlaceReason.NameNotKnown, unknown.Reason);
        Assert.Contains(code, unknown.Suggestions.Select(suggestion => suggestion.Code));
    }

    [Theory]
    [InlineData("Richmond, Zyzzyx", true)]
    [InlineData("Brixton, near the big market, Zyzzyx", true)]
    [InlineData("Brixton, Croydon", true)]
    [InlineData("Brixton, London", false)]
    [InlineData("Brixton, Lambeth, Greater London, UK", false)]
    [InlineData("14 Acacia Avenue, Brixton", false)]
    [InlineData("Brixton, SW London", false)]
    public void FindPlace_WordsAfterAName_AreSaidToBeUnreadWhereTheyAre(string typed, bool hasWordsNotRead) =>
        Assert.Equal(hasWordsNotRead, Record.FindPlace(typed, Today).Place?.HasWordsNotRead);

    [Theory]
    [InlineData("Sundridge, Kent", "place:sundridge-neighbourhood-outside-london")]
    [InlineData("Chipstead, Kent", "place:chipstead-neighbourhood-outside-london")]
    [InlineData("Chipstead, Surrey", "place:chipstead-neighbourhood-outside-london-2")]
    [InlineData("Epping Green, Essex", "place:epping-green-neighbourhood-outside-london")]
    [InlineData("Epping Green, Herts", "place:epping-green-neighbourhood-outside-london-2")]
    [InlineData("Kingswood Surrey", "place:kingswood-neighbourhood-outside-london")]
    [InlineData("Hayes, Kent", "place:hayes-neighbourhood-bromley")]
    [InlineData("Romford, Essex", "station:romford")]
    public void FindPlace_ANameWithItsCounty_IsTheOneThere(string typed, string code) =>
        Assert.Equal(code, Record.FindPlace(typed, Today).Place?.Code);

    [Theory]
    [InlineData("Chipstead")]
    [InlineData("Epping Green")]
    [InlineData("Horton")]
    [InlineData("Kingswood")]
    public void FindPlace_TwoPlacesBeyondLondon_AreToldApart(string typed)
    {
        var labels = Record.FindPlace(typed, Today).Unknown!.Suggestions.Select(suggestion => suggestion.Label).ToList();

        Assert.Equal(2, labels.Distinct(StringComparer.Ordinal).Count());
        Assert.All(labels, label => Assert.Contains(" km ", label, StringComparison.Ordinal));
    }

    /// <summary>Whatever name is asked for, no two of the places to choose from read alike.</summary>
    [Fact]
    public void FindPlace_EveryNameOfSeveral_HasLabelsThatDiffer() => Assert.All(
        Record.Places.Select(place => place.Name).Distinct(StringComparer.Ordinal),
        name =>
        {
            var answer = Record.FindPlace(name, Today);
            var labels = (answer.Unknown?.Suggestions ?? answer.Place!.Others).Select(suggestion => suggestion.Label).ToList();
            Assert.Equal(labels.Count, labels.Distinct(StringComparer.Ordinal).Count());
        });

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
