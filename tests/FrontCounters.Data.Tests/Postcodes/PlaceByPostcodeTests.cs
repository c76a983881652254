using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Places;

namespace FrontCounters.Data.Tests.Postcodes;

/// <summary>Which place a postcode is, where some are held exactly: those of the small made-up zip.</summary>
public sealed class PlaceByPostcodeTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Lazy<PostcodeBook> Book = new(Importing.SmallBook);

    [Theory]
    [InlineData("SW11 1ZA", "SW11 1ZA", "SW11 1", "SW11 1", "wandsworth", 50)]
    [InlineData("sw111za", "SW11 1ZA", "SW11 1", "SW11 1", "wandsworth", 50)]
    [InlineData("SWII IZA", "SW11 1ZA", "SW11 1", "SW11 1", "wandsworth", 50)]
    [InlineData("SE1 1ZA", "SE1 1ZA", "SE1 1", "SE1 1", "lambeth", 100)]
    [InlineData("KT22 8ZZ", "KT22 8ZZ", "51.30,-0.33", "KT22 8", null, 50)]
    public void FindPlace_PostcodeWithAPlace_IsThatPlaceAndKeepsItsCodeBack(
        string typed, string text, string code, string name, string? borough, int precision)
    {
        var place = RealRecord.Record.FindPlace(typed, Today, Book.Value).Place!;

        Assert.Equal(
            (text, PlaceKind.Postcode, code, name, borough),
            (place.Text, place.Kind, place.Code, place.Name, place.BoroughSlug));
        Assert.Equal(precision, place.PrecisionMetres);
        Assert.Equal(new PostcodeLookup(PostcodeOutcome.Placed, "2031.2.0"), place.Lookup);
        Assert.True(place.IsHeldBack);
        Assert.False(place.IsArea);
        Assert.NotNull(RealRecord.Record.FindPlace(place.Code, Today, Book.Value).Place);
    }

    [Theory]
    [InlineData("SW11 1ZB", PostcodeOutcome.NotPlaced)]
    [InlineData("SW11 1JX", PostcodeOutcome.NotInUse)]
    [InlineData("N17 9JA", PostcodeOutcome.NotInUse)]
    public void FindPlace_PostcodeWithoutAPlace_IsItsSectorAndSaysWhy(string typed, PostcodeOutcome outcome)
    {
        var place = RealRecord.Record.FindPlace(typed, Today, Book.Value).Place!;

        Assert.Equal((typed, PlaceKind.Sector, typed[..^2]), (place.Text, place.Kind, place.Code));
        Assert.Equal(new PostcodeLookup(outcome, "2031.2.0"), place.Lookup);
        Assert.True(place.IsHeldBack);
    }

    [Fact]
    public void FindPlace_WithoutABook_IsItsSectorAndSaysThatNoneAreHeld()
    {
        var place = RealRecord.Record.FindPlace("SW11 1ZA", Today).Place!;

        Assert.Equal(PlaceKind.Sector, place.Kind);
        Assert.Equal(new PostcodeLookup(PostcodeOutcome.NoneHeld, null), place.Lookup);
    }

    [Theory]
    [InlineData("SW1")]
    [InlineData("SW1A")]
    [InlineData("SW1A 1")]
    [InlineData("SW11 1")]
    public void FindPlace_PartOfAPostcode_IsLookedUpNowhere(string typed) =>
        Assert.Null(RealRecord.Record.FindPlace(typed, Today, Book.Value).Place!.Lookup);

    [Theory]
    [InlineData("SE77 1ZA", PlaceReason.PostcodeNotPlaced, "SE77 1ZA", "2031.2.0")]
    [InlineData("TN30 6AB", PlaceReason.OutsideTheArea, "TN30 6", "2031.2.0")]
    [InlineData("TN30 6", PlaceReason.OutsideTheArea, "TN30 6", null)]
    [InlineData("EH1 1AA", PlaceReason.OutsideTheArea, "EH", "2031.2.0")]
    [InlineData("N17 2AA", PlaceReason.PostcodeNotKnown, "N17 2AA", "2031.2.0")]
    [InlineData("JE2 3AB", PlaceReason.CrownDependency, "JE", null)]
    [InlineData("BFPO 1", PlaceReason.NotGeographic, "BFPO 1", null)]
    public void FindPlace_NoAnswerThere_SaysWhyAndWhereItLooked(
        string typed, PlaceReason reason, string part, string? release)
    {
        var unknown = RealRecord.Record.FindPlace(typed, Today, Book.Value).Unknown!;

        Assert.Equal((reason, part, release), (unknown.Reason, unknown.Part, unknown.Release));
    }
}
