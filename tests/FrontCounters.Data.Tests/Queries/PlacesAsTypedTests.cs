using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Data.Tests.Postcodes;

namespace FrontCounters.Data.Tests.Queries;

/// <summary>Postcodes and coordinates as people and programs write them.</summary>
public sealed class PlacesAsTypedTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Lazy<PostcodeBook> Book = new(Importing.SmallBook);

    // Royal Mail's areas of which no postcode is in London.
    private static readonly string[] AreasOfElsewhere =
    [
        .. ("AB AL B BA BB BD BH BL BN BS BT CA CB CF CH CO CT CV CW DD DE DG DH DL DN DT DY EH EX FK FY G GL GU HD HG HP HR HS HU "
            + "HX IP IV KA KW KY L LA LD LE LL LN LS LU M ME MK ML NE NG NN NP NR OL OX PA PE PH PL PO PR RG RH S SA SG SK SL SN SO "
            + "SP SR SS ST SY TA TD TF TQ TR TS WA WF WN WR WS WV YO ZE").Split(' '),
    ];

    [Theory]
    [InlineData("SW1A 1AA, London", "SW1A 1AA")]
    [InlineData("221b Baker Street, NW1 6XE", "NW1 6XE")]
    [InlineData("Walthamstow E17", "E17")]
    [InlineData("“SW1A 1AA”", "SW1A 1AA")]
    [InlineData("«SW1A 1AA»", "SW1A 1AA")]
    [InlineData("SW1A\u200B1AA", "SW1A 1AA")]
    [InlineData("SW1A\u00AD 1AA\uFEFF", "SW1A 1AA")]
    [InlineData("\u202ASW1A 1AA\u202C", "SW1A 1AA")]
    [InlineData("SW1A+1AA", "SW1A 1AA")]
    [InlineData("SW1A%201AA", "SW1A 1AA")]
    [InlineData("10 Downing Street, London SW1A 2AA, UK.", "SW1A 2AA")]
    [InlineData("Flat E1, 10 Lewisham High St, SE13 5JZ", "SE13 5JZ")]
    [InlineData("12 E17 4QR", "E17 4QR")]
    [InlineData("my postcode is: se135jz", "SE13 5JZ")]
    [InlineData("Postcode: SE13 5JZ; London", "SE13 5JZ")]
    [InlineData("where is the nearest to N17 9JA?", "N17 9JA")]
    [InlineData("(SE13 5JZ)", "SE13 5JZ")]
    [InlineData("SE13 5JZ, SE13 5JZ", "SE13 5JZ")]
    [InlineData("London SEI OAA", "SE1 0AA")]
    [InlineData("1st floor, 2nd building, N1 9AG", "N1 9AG")]
    [InlineData("Lewisham, SE 13 5JZ", "SE13 5JZ")]
    [InlineData("London SW1A 1AA SW1A", "SW1A 1AA")]
    [InlineData("somewhere in SW1", "SW1")]
    [InlineData("Tottenham N17 9", "N17 9")]
    [InlineData("SW1A1AALondon", "SW1A 1AA")]
    [InlineData("12 High Street, SE135JZLewisham", "SE13 5JZ")]
    [InlineData("E11AALondon", "E1 1AA")]
    [InlineData("SW1A 1AALondon", "SW1A 1AA")]
    [InlineData("LondonSW1A1AA", "SW1A 1AA")]
    [InlineData("Brixton SW98LALONDON", "SW9 8LA")]
    [InlineData("SW1A\u20281AA", "SW1A 1AA")]
    [InlineData("10 Downing Street\u2029London SW1A 2AA", "SW1A 2AA")]
    [InlineData("SE13\u00855JZ", "SE13 5JZ")]
    [InlineData("5W11 1JX", "SW11 1JX")]
    [InlineData("5e135jz", "SE13 5JZ")]
    [InlineData("5 Lavender Hill, 5W11 1JX", "SW11 1JX")]
    [InlineData("5W1A 1AA", "SW1A 1AA")]
    [InlineData("5M1 1AA", "SM1 1AA")]
    [InlineData("5 E17 4QR", "E17 4QR")]
    [InlineData("SEI OAA", "SE1 0AA")]
    [InlineData("Lewisham SE13 SJZ, SE13 5JZ", "SE13 5JZ")]
    [InlineData("SE1 Old Kent Road", "SE1")]
    [InlineData("E17 Lea Bridge Road", "E17")]
    public void FindPlace_PostcodeAmongWords_IsThatPostcode(string typed, string text) =>
        Assert.Equal(text, RealRecord.Record.FindPlace(typed, Today).Place?.Text);

    /// <summary>Letters that look like figures make no postcode of a word.</summary>
    [Theory]
    [InlineData("12 Hailey Road, Thamesmead", "place:thamesmead")]
    [InlineData("12 Ellen Road, Ealing", "station:ealing")]
    [InlineData("Hailey Road, Brixton", "station:brixton")]
    [InlineData("4 Selley Close, Lewisham", "station:lewisham")]
    [InlineData("Ellis House, Brixton", "station:brixton")]
    [InlineData("Hailey please", "place:hailey")]
    [InlineData("Hailey, London", "place:hailey")]
    [InlineData("Selley", null)]
    [InlineData("Selley please", null)]
    [InlineData("Ellen", null)]
    [InlineData("El Len", null)]
    public void FindPlace_WordsOfLettersAlone_AreNoPostcode(string typed, string? code)
    {
        var answer = RealRecord.Record.FindPlace(typed, Today);

        Assert.Equal(code, answer.Place?.Code);
        Assert.True(code is not null || answer.Unknown?.Reason == PlaceReason.NameNotKnown, typed);
    }

    [Theory]
    [InlineData("SW11 1JX", "SW11 1JX")]
    [InlineData("12 Lavender Hill, London SW11 1JX", "SW11 1JX")]
    public void FindPlace_ALongTextWithOnePostcode_IsThatPostcode(string written, string text)
    {
        var typed = $"Dear sir or madam, I have moved house and should be glad to know – thank you! – which police station is now the nearest one to me: {written}. (I pay £30 a month; it’s 24 hours.)";

        Assert.True(typed.Length > 100);
        Assert.Equal(text, RealRecord.Record.FindPlace(typed, Today).Place?.Text);
    }

    [Fact]
    public void FindPlace_ALongTextWithoutOrWithTwo_IsRefused()
    {
        var words = string.Concat(Enumerable.Repeat("some words of no use ", 6));

        Assert.Equal(PlaceReason.TooLong, RealRecord.Record.FindPlace(words, Today).Unknown?.Reason);
        Assert.Equal(PlaceReason.MoreThanOne, RealRecord.Record.FindPlace($"{words} SW11 1JX {words} SE13 5JZ", Today).Unknown?.Reason);
        Assert.Equal(PlaceReason.TooLong, RealRecord.Record.FindPlace($"SW11 1JX{new string(' ', 3_000)}", Today).Unknown?.Reason);
    }

    [Theory]
    [InlineData("from SW11 1JX to SE13 5JZ")]
    [InlineData("E1, N1")]
    [InlineData("SW11 1JX, N17")]
    [InlineData("Walthamstow E17 or Leyton E10")]
    [InlineData("SE13 5JZ/SW1A 1AA")]
    [InlineData("se135jz sw1a1aa")]
    public void FindPlace_TwoPostcodes_IsAQuestion(string typed) =>
        Assert.Equal(PlaceReason.MoreThanOne, RealRecord.Record.FindPlace(typed, Today).Unknown?.Reason);

    /// <summary>Never closer than a sector, as everything that we write.</summary>
    [Theory]
    [InlineData("from SW11 1JX to SE13 5JZ", "SW11 1", "SE13 5")]
    [InlineData("E1, N1", "E1", "N1")]
    [InlineData("SW11 1JX, N17", "SW11 1", "N17")]
    [InlineData("Walthamstow E17 or Leyton E10", "E17", "E10")]
    [InlineData("se135jz sw1a1aa", "SE13 5", "SW1A 1")]
    [InlineData("SE13 5JZ and SE13 5AA", "SE13 5")]
    [InlineData("moved from EH1 1AA to N17 9JA", "N17 9")]
    public void FindPlace_TwoPostcodes_OffersEach(string typed, params string[] codes)
    {
        var unknown = RealRecord.Record.FindPlace(typed, Today).Unknown!;

        Assert.Equal(codes, unknown.Suggestions.Select(suggestion => suggestion.Code));
        Assert.All(unknown.Suggestions, suggestion => Assert.NotNull(RealRecord.Record.FindPlace(suggestion.Code, Today).Place));
        Assert.Null(unknown.Likeliest);
    }

    /// <summary>Three letters after a district are a word, where no sector begins with the figure that the first may be.</summary>
    [Theory]
    [InlineData("E3 Lea", "E3")]
    [InlineData("E17 Lea", "E17")]
    [InlineData("E3 Old", "E3")]
    [InlineData("Bow E3 Lea, London", "E3")]
    [InlineData("N22 Lea", "N22")]
    [InlineData("SW9 Lin", "SW9")]
    [InlineData("SEI OAA", "SE1 0AA")]
    [InlineData("N17 OLA", "N17 0LA")]
    public void FindPlace_DistrictAndAWordOfThreeLetters_IsTheDistrict(string typed, string text) =>
        Assert.Equal(text, RealRecord.Record.FindPlace(typed, Today).Place?.Text);

    [Theory]
    [InlineData("EN8")]
    [InlineData("EN8 7")]
    [InlineData("EN8 7AA")]
    [InlineData("IG9")]
    [InlineData("WD3")]
    [InlineData("KT8")]
    [InlineData("RM4 1")]
    [InlineData("TN16")]
    [InlineData("BR8")]
    [InlineData("CR5 3")]
    [InlineData("Waltham Cross EN8")]
    public void FindPlace_MiddleBeyondLondon_IsNoBoroughs(string typed)
    {
        var place = RealRecord.Record.FindPlace(typed, Today).Place!;

        Assert.Equal((true, null), (place.IsOutsideLondon, place.BoroughSlug));
        Assert.True(place.SpreadMetres > 0);
    }

    /// <summary>Of what is held only by its edge nobody knows where most of it lies.</summary>
    [Theory]
    [InlineData("CM13")]
    [InlineData("CM13 3")]
    [InlineData("CM14")]
    public void FindPlace_OnlyAnEdgeHeld_IsNeitherOutsideNorABoroughs(string typed)
    {
        var place = RealRecord.Record.FindPlace(typed, Today).Place!;

        Assert.Equal((false, null, null), (place.IsOutsideLondon, place.BoroughSlug, place.SpreadMetres));
    }

    [Theory]
    [InlineData("IG7", "redbridge")]
    [InlineData("UB9", "hillingdon")]
    [InlineData("E4", "waltham-forest")]
    [InlineData("SW1", "westminster")]
    [InlineData("DA5", "bexley")]
    [InlineData("51.5055,-0.0754", null)] // on the river, by Tower Bridge
    [InlineData("51.5007,-0.1236", null)]
    [InlineData("Barking constituency", null)]
    public void FindPlace_MiddleInLondon_IsNotOutside(string typed, string? borough)
    {
        var place = RealRecord.Record.FindPlace(typed, Today).Place!;

        Assert.Equal((false, borough), (place.IsOutsideLondon, place.BoroughSlug));
    }

    [Theory]
    [InlineData("IG10", "IG9")]
    [InlineData("IG10 1AA", "IG11")]
    [InlineData("WD17", "WD3")]
    [InlineData("TW18", "TW15")]
    [InlineData("EN11 0AA", "EN9")]
    [InlineData("KT10", "KT8")]
    [InlineData("KT13", "KT1 3")]
    [InlineData("EN11", "EN1 1")]
    [InlineData("kt12", "KT1 2")]
    [InlineData("RM16", "RM15")]
    [InlineData("N17 2AA", null)]
    public void FindPlace_DistrictNextDoorThatIsNotHeld_OffersLondonsOwnOfItsLetters(string typed, string? code)
    {
        var unknown = RealRecord.Record.FindPlace(typed, Today).Unknown!;

        Assert.Equal(PlaceReason.PostcodeNotKnown, unknown.Reason);
        Assert.Equal(code is not null, unknown.IsNextDoor);
        Assert.True(code is null || unknown.Suggestions.Any(suggestion => suggestion.Code == code));
        Assert.All(unknown.Suggestions, suggestion => Assert.False(RealRecord.Record.FindPlace(suggestion.Code, Today).Place!.IsForPostBoxes));
    }

    [Theory]
    [InlineData("EC50 1AA")]
    [InlineData("WC99")]
    [InlineData("SW29 1AA")]
    [InlineData("N99 1AA")]
    [InlineData("W15 2AA")]
    public void FindPlace_DistrictThatLondonWouldHave_IsNotNextDoor(string typed)
    {
        var unknown = RealRecord.Record.FindPlace(typed, Today).Unknown!;

        Assert.Equal((PlaceReason.PostcodeNotKnown, false), (unknown.Reason, unknown.IsNextDoor));
        Assert.Empty(unknown.Suggestions);
    }

    /// <summary>A town next door is known by its name, though its postcode is not.</summary>
    [Theory]
    [InlineData("Sunbury TW16", "place:sunbury-town")]
    [InlineData("Loughton IG10 3AA", "place:loughton-town")]
    [InlineData("12 High Road, Loughton, IG10 3AA", "place:loughton-town")]
    [InlineData("Weybridge KT13", "place:weybridge-town")]
    [InlineData("IG10 2AA Loughton", "place:loughton-town")]
    [InlineData("WD25 Garston", "place:garston-neighbourhood")]
    [InlineData("watford wd17 1aa", "place:watford-town")]
    [InlineData("Staines, TW18 4", "place:staines-town")]
    public void FindPlace_TownWithAPostcodeNextDoor_IsTheTownAndSaysSo(string typed, string code)
    {
        var place = RealRecord.Record.FindPlace(typed, Today).Place;

        Assert.Equal((code, true), (place?.Code, place?.HasWordsNotRead));
    }

    [Theory]
    [InlineData("Richmond DL10")]
    [InlineData("Stratford CV37 6AA")]
    [InlineData("Kingston HU1")]
    public void FindPlace_NameWithAPostcodeOfElsewhere_IsNotLondons(string typed) =>
        Assert.Null(RealRecord.Record.FindPlace(typed, Today).Place);

    /// <summary>Slough's postcodes are none of London's, but some of them are next door to it.</summary>
    [Theory]
    [InlineData("SL3 8ZZ", PlaceKind.Postcode)]
    [InlineData("SL3", PlaceKind.District)]
    [InlineData("Slough SL3 8", PlaceKind.Sector)]
    [InlineData("RH1 1ZZ", PlaceKind.Postcode)]
    [InlineData("rh11zz", PlaceKind.Postcode)]
    public void FindPlace_OfAnotherAreasLettersButHeldNearby_IsAnswered(string typed, PlaceKind kind)
    {
        using var zip = new CodePointFile()
            .With("Doc/metadata.txt", "PRODUCT: OS CODE-POINT\nDATASET VERSION NUMBER: 2031.2.0\nCOPYRIGHT DATE: 20310401\n")
            .With("Data/CSV/sl.csv", CodePointFile.Row("SL3 8ZZ", 10, 502800, 179500, "E06000039") + CodePointFile.Row("SL9 9ZZ", 10, 450000, 179500, "E06000039"))
            .With("Data/CSV/rh.csv", CodePointFile.Row("RH1 1ZZ", 10, 528000, 151500, "E07000211"))
            .With("Data/CSV/sw.csv", CodePointFile.Row("SW11 1ZA", 10, 527761, 175569, "E09000032"))
            .Written();
        Importing.Import(zip.FullPath, zip.PathOf("postcodes.db"), anyway: true);
        var book = new PostcodeDatabase(zip.PathOf("postcodes.db")).Read();

        var place = RealRecord.Record.FindPlace(typed, Today, book).Place;

        Assert.Equal((kind, true), (place?.Kind, place?.IsOutsideLondon));
        Assert.Equal(PlaceReason.OutsideTheArea, RealRecord.Record.FindPlace("SL9 9ZZ", Today, book).Unknown?.Reason);
        Assert.Equal(PlaceReason.PostcodeNotKnown, RealRecord.Record.FindPlace("SL3 8AA", Today, book).Unknown?.Reason);
        Assert.Null(RealRecord.Record.FindPlace(typed, Today).Place);
    }

    [Theory]
    [InlineData("AL1 1AA", PlaceReason.OutsideTheArea, "AL")]
    [InlineData("PO1 2AA", PlaceReason.OutsideTheArea, "PO")]
    [InlineData("SL1 1AA", PlaceReason.OutsideTheArea, "SL")]
    [InlineData("al3 4aa", PlaceReason.OutsideTheArea, "AL")]
    [InlineData("CO1 1AA", PlaceReason.OutsideTheArea, "CO")]
    [InlineData("LL11 1AA", PlaceReason.OutsideTheArea, "LL")]
    [InlineData("SO14 0AA", PlaceReason.OutsideTheArea, "SO")]
    [InlineData("ML1", PlaceReason.OutsideTheArea, "ML")]
    [InlineData("SL1", PlaceReason.OutsideTheArea, "SL")]
    [InlineData("1 High Street, Slough SL1 1AA", PlaceReason.OutsideTheArea, "SL")]
    [InlineData("BF1 6FA", PlaceReason.NotGeographic, "BF1 6FA")]
    [InlineData("BFPO 61", PlaceReason.NotGeographic, "BFPO 61")]
    [InlineData("HMS Defender, BFPO 265", PlaceReason.NotGeographic, "BFPO 265")]
    [InlineData("bf1 0aa", PlaceReason.NotGeographic, "BF1 0AA")]
    [InlineData("BX4 7SB", PlaceReason.NotGeographic, "BX4 7SB")]
    [InlineData("TDCU 1ZZ", PlaceReason.OverseasTerritory, "TDCU 1ZZ")]
    [InlineData("FIQQ 1ZZ", PlaceReason.OverseasTerritory, "FIQQ 1ZZ")]
    [InlineData("sthl1zz", PlaceReason.OverseasTerritory, "STHL1ZZ")]
    [InlineData("Stanley, FIQQ 1ZZ", PlaceReason.OverseasTerritory, "FIQQ 1ZZ")]
    [InlineData("GX11 1AA", PlaceReason.OverseasTerritory, "GX11 1AA")]
    [InlineData("KY1-1201", PlaceReason.OverseasTerritory, "KY1-1201")]
    [InlineData("IG10", PlaceReason.PostcodeNotKnown, "IG10")]
    public void FindPlace_PostcodeOfElsewhere_IsReadAsItIs(string typed, PlaceReason reason, string part)
    {
        var unknown = RealRecord.Record.FindPlace(typed, Today).Unknown;

        Assert.Equal((reason, part), (unknown?.Reason, unknown?.Part));
    }

    [Fact]
    public void FindPlace_EveryAreaOfElsewhere_IsNamedWithItsOwnLetters() => Assert.All(AreasOfElsewhere, area =>
    {
        // The shapes in use: one and two figures, with and without the rest.
        foreach (var typed in new[] { $"{area}1 1AA", $"{area}10 2BB", $"{area}11AA", $"{area}1" })
        {
            var unknown = RealRecord.Record.FindPlace(typed, Today).Unknown;

            Assert.Equal((PlaceReason.OutsideTheArea, area), (unknown?.Reason, unknown?.Part));
        }
    });

    [Theory]
    [InlineData("EC4P 4AA")]
    [InlineData("EC4P 4")]
    [InlineData("EC4P")]
    [InlineData("W1A")]
    [InlineData("W1A 2AA")]
    [InlineData("NW26")]
    [InlineData("NW26 9AA")]
    [InlineData("SE1P 5AA")]
    [InlineData("UB18")]
    [InlineData("CR90 9AA")]
    [InlineData("N17 1AA")]
    [InlineData("W1A 1AA")]
    [InlineData("W1A 1")]
    [InlineData("W1A 3XX")]
    [InlineData("EC3P 3AA")]
    [InlineData("SW95 9AA")]
    [InlineData("N81")]
    [InlineData("N81 1ER")]
    [InlineData("E22 3")]
    [InlineData("CR9")]
    [InlineData("CR9 2BY")]
    [InlineData("BBC, W1A 1AA, London")]
    public void FindPlace_PostBoxes_SaySoAndClaimNeitherPrecisionNorBorough(string typed)
    {
        var place = RealRecord.Record.FindPlace(typed, Today).Place!;

        Assert.True(place.IsForPostBoxes);
        Assert.Null(place.PrecisionMetres);
        Assert.Null(place.SpreadMetres);
        Assert.Null(place.BoroughSlug);
    }

    [Theory]
    [InlineData("SW1A 0AA")] // Parliament: three postcodes in one building
    [InlineData("EC3A 4AA")]
    [InlineData("EC4N 1AA")]
    [InlineData("EC1A")]
    [InlineData("SW11 1JX")]
    [InlineData("E20")]
    [InlineData("EC4N")]
    [InlineData("UB11")]
    [InlineData("WC2R")]
    [InlineData("TW6")]
    [InlineData("N1 0AA")]
    public void FindPlace_FewPostcodesInALargeBuilding_AreNotPostBoxes(string typed)
    {
        var place = RealRecord.Record.FindPlace(typed, Today).Place!;

        Assert.False(place.IsForPostBoxes);
        Assert.NotNull(place.PrecisionMetres);
        Assert.NotNull(place.BoroughSlug);
    }

    [Theory]
    [InlineData("KT22 8", PlaceKind.Sector)]
    [InlineData("kt228", PlaceKind.Sector)]
    [InlineData("Leatherhead KT22 8", PlaceKind.Sector)]
    public void FindPlace_DistrictNextDoor_IsAnsweredFromThePostcodesHeld(string typed, PlaceKind kind)
    {
        var place = RealRecord.Record.FindPlace(typed, Today, Book.Value).Place!;
        var postcode = RealRecord.Record.FindPlace("KT22 8ZZ", Today, Book.Value).Place!;

        Assert.Equal((kind, (string?)null), (place.Kind, place.BoroughSlug));
        Assert.True(place.SpreadMetres > 0);
        Assert.True(place.Position.MetresTo(postcode.Position) <= place.SpreadMetres + 1);
        Assert.Equal(place.Position, RealRecord.Record.FindPlace(place.Code, Today, Book.Value).Place?.Position);
    }

    [Theory]
    [InlineData("51.4647° N, 0.1622° W", 51.4647, -0.1622, 7)]
    [InlineData("(51.46, -0.16)", 51.46, -0.16, 655)]
    [InlineData("geo:51.46,-0.16", 51.46, -0.16, 655)]
    [InlineData("51.461,-0.162", 51.461, -0.162, 66)]
    [InlineData("51.46100,-0.16200", 51.461, -0.162, 1)]
    [InlineData("51.5074,-0.13", 51.5074, -0.13, 655)] // the coarser of the two counts
    [InlineData("51.507,-0.12783", 51.507, -0.12783, 65)]
    [InlineData("51.46 N, 0.1622 W", 51.46, -0.1622, 655)]
    [InlineData("51.5074,0.0100E", 51.5074, 0.01, 7)]
    [InlineData("51.5074, 0.1278W", 51.5074, -0.1278, 7)]
    [InlineData("51.5074N, -0.1278", 51.5074, -0.1278, 7)]
    [InlineData("51.5074, -0.1278 west", 51.5074, -0.1278, 7)]
    [InlineData("@51.5074,-0.1278,15z", 51.5074, -0.1278, 7)]
    [InlineData("https://www.google.com/maps/@51.5074,-0.1278,15z?entry=ttu", 51.5074, -0.1278, 7)]
    [InlineData("https://www.google.co.uk/maps/place/Brixton,+London/@51.4574,-0.1178,14z/data=!3m1!4b1!4m6!3m5!1s0x487604696b54:0x4b5d84b0d1!8m2!3d51.4613!4d-0.1156!16zL20vMDJ6", 51.4613, -0.1156, 7)]
    [InlineData("https://maps.google.com/?q=51.5074,-0.1278", 51.5074, -0.1278, 7)]
    [InlineData("https://www.openstreetmap.org/#map=15/51.5074/-0.1278", 51.5074, -0.1278, 7)]
    [InlineData("#map=15/51.5074/-0.1278", 51.5074, -0.1278, 7)]
    [InlineData("https://www.openstreetmap.org/?mlat=51.5074&mlon=-0.1278#map=12/51.6/-0.2", 51.5074, -0.1278, 7)]
    [InlineData("https://maps.apple.com/?ll=51.5074,-0.1278&z=10", 51.5074, -0.1278, 7)]
    [InlineData("51.5,-0.1", 51.5, -0.1, 6549)]
    [InlineData("51.5,-0.1622", 51.5, -0.1622, 6549)]
    [InlineData("geo:51.4647,-0.1622;u=35", 51.4647, -0.1622, 35)]
    [InlineData("geo:51.4647,-0.1622,12;crs=wgs84;u=40", 51.4647, -0.1622, 40)]
    [InlineData("geo:0,0?q=51.4647,-0.1622(Home)", 51.4647, -0.1622, 7)]
    [InlineData("geo:51.4647,-0.1622?z=16", 51.4647, -0.1622, 7)]
    [InlineData("51.4647N 0.1622W", 51.4647, -0.1622, 7)]
    [InlineData("N51.4647 W0.1622", 51.4647, -0.1622, 7)]
    [InlineData("0.1622° W, 51.4647° N", 51.4647, -0.1622, 7)]
    [InlineData("51.4647 degrees north, 0.1622 degrees west", 51.4647, -0.1622, 7)]
    [InlineData("51°27′53″N 0°9′44″W", 51.46472, -0.16222, 18)]
    [InlineData("51° 27' 53\" N, 0° 9' 44\" W", 51.46472, -0.16222, 18)]
    [InlineData("N 51 27.883 W 0 9.732", 51.46472, -0.1622, 1)]
    [InlineData("51.5316° N, 0.0433° E", 51.5316, 0.0433, 7)]
    [InlineData("51.4647°, -0.1622°", 51.4647, -0.1622, 7)]
    [InlineData("51.4647; -0.1622", 51.4647, -0.1622, 7)]
    [InlineData("51,4647; -0,1622", 51.4647, -0.1622, 7)]
    [InlineData("lat 51.4647, lng -0.1622", 51.4647, -0.1622, 7)]
    [InlineData("lat=51.4647&lon=-0.1622", 51.4647, -0.1622, 7)]
    [InlineData("[-0.1622, 51.4647]", 51.4647, -0.1622, 7)]
    [InlineData("[51.4647, -0.1622]", 51.4647, -0.1622, 7)]
    [InlineData("POINT(-0.1622 51.4647)", 51.4647, -0.1622, 7)]
    [InlineData("51.4647,-0.1622,17z", 51.4647, -0.1622, 7)]
    [InlineData("+51.4647, -0.1622", 51.4647, -0.1622, 7)]
    public void FindPlace_Coordinates_AreAsPreciseAsTheirPlaces(string typed, double latitude, double longitude, int precision)
    {
        var place = RealRecord.Record.FindPlace(typed, Today).Place!;

        Assert.Equal(PlaceKind.Point, place.Kind);
        Assert.Equal(new Position(latitude, longitude), place.Position);
        Assert.Equal(precision, place.PrecisionMetres);
        Assert.Equal(precision > 100, place.IsArea);
    }

    // The corners by Ordnance Survey's own rule; the grid itself is held against its published points elsewhere.
    [Theory]
    [InlineData("TQ 27 76", 527_500, 176_500, "TQ 27 76", 707)]
    [InlineData("TQ2776", 527_500, 176_500, "TQ 27 76", 707)]
    [InlineData("tq 276 764", 527_650, 176_450, "TQ 276 764", 71)]
    [InlineData("TQ2761276434", 527_612.5, 176_434.5, "TQ 27612 76434", 1)]
    [InlineData("TQ 2761 7643", 527_615, 176_435, "TQ 2761 7643", 7)]
    [InlineData("TL 38 00", 538_500, 200_500, "TL 38 00", 707)]
    [InlineData("SU 99 80", 499_500, 180_500, "SU 99 80", 707)]
    [InlineData("NGR: TQ 27 76", 527_500, 176_500, "TQ 27 76", 707)]
    [InlineData("527612, 176434", 527_612, 176_434, null, 1)]
    [InlineData("E 527612 N 176434", 527_612, 176_434, null, 1)]
    public void FindPlace_GridReference_IsTheMiddleOfItsSquare(
        string typed, double easting, double northing, string? written, int precision)
    {
        var place = RealRecord.Record.FindPlace(typed, Today).Place!;

        Assert.True(BritishGrid.PositionOf(easting, northing).MetresTo(place.Position) < 1.5, typed);
        Assert.Equal(precision, place.PrecisionMetres);
        Assert.Equal(written ?? place.Text, place.Text);
    }

    [Theory]
    [InlineData("NN 16 71", PlaceReason.CoordinatesOutside)] // Ben Nevis
    [InlineData("geo:48.85,2.35", PlaceReason.CoordinatesOutside)]
    [InlineData("48.8584° N, 2.2945° E", PlaceReason.CoordinatesOutside)]
    [InlineData("geo:151.46,-0.16", PlaceReason.NotUnderstood)]
    [InlineData("95° N, 0.16° W", PlaceReason.NotUnderstood)]
    [InlineData("51.46N 0.16N", PlaceReason.NotUnderstood)]
    [InlineData("TQ 276 76", PlaceReason.NotUnderstood)]
    [InlineData("N1 E17", PlaceReason.MoreThanOne)]
    [InlineData("\u202ESW1A 1AA", PlaceReason.NotUnderstood)]
    [InlineData("\u200B", PlaceReason.Blank)]
    [InlineData("+", PlaceReason.NotUnderstood)]
    [InlineData("*;#", PlaceReason.NotUnderstood)]
    public void FindPlace_NearlyCoordinates_SaysWhyNot(string typed, PlaceReason reason) =>
        Assert.Equal(reason, RealRecord.Record.FindPlace(typed, Today).Unknown?.Reason);
}
