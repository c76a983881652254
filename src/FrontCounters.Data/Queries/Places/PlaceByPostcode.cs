using System.Text.RegularExpressions;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>Places by postcode, sector or district.</summary>
internal static partial class PlaceByPostcode
{
    /// <returns>None where the text is not like a postcode at all, and holds none.</returns>
    public static PlaceAnswer? Find(CounterRecord record, string text, PostcodeBook book)
    {
        if (PostcodeAreas.ForPostOnly(text) is { } forPost)
        {
            return PlaceAnswer.Not(PlaceReason.NotGeographic, forPost);
        }

        if (PostcodeAreas.OfATerritory(text) is { } territory)
        {
            return PlaceAnswer.Not(PlaceReason.OverseasTerritory, territory);
        }

        var readings = PostcodeReading.Readings(text).ToList();
        if (Known(record, readings, book) is { } known)
        {
            return PlaceAnswer.Found(known);
        }

        if (!PostcodeReading.AsDivided(text).Any(reading => reading.Changes == 0) && Among(record, text, book) is { } among)
        {
            return among;
        }

        // The 5 is typed for the S that it looks like.
        if (FiveForS().Replace(text, "S${rest}") is var spelt && spelt != text && Find(record, spelt, book) is { Place: not null } place)
        {
            return place;
        }

        // A word is not taken for a postcode of elsewhere, only because its O and I could be figures.
        return text.Any(char.IsAsciiDigit) && readings.Count > 0 ? NotInLondon(record, readings[0], book) : null;
    }

    [GeneratedRegex(@"\b5(?<rest>[EMW][0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex FiveForS();

    /// <summary>The first reading that is a place; none before the text, as it stands, is a postcode of elsewhere.</summary>
    private static Place? Known(CounterRecord record, IEnumerable<PostcodeReading> readings, PostcodeBook book) => readings
        .TakeWhile(reading => reading.Changes > 0 || !PostcodeAreas.IsElsewhere(reading.Area))
        .Select(reading => PlaceByFullPostcode.Find(record, reading, book) ?? Held(record, reading, book))
        .FirstOrDefault(place => place is not null);

    /// <summary>A postcode among other words.</summary>
    private static PlaceAnswer? Among(CounterRecord record, string text, PostcodeBook book) =>
        PostcodesInText.In(text, district => Known(record, PostcodeReading.Readings(district).Where(reading => reading.Changes == 0), book) is not null) switch
        {
            [] => null,
            [var only] => only.Length == text.Length ? null : Find(record, only, book),
            _ => PlaceAnswer.Not(PlaceReason.MoreThanOne),
        };

    /// <summary>One place for several sectors or districts: their middle, and how far they reach.</summary>
    public static Place Together(
        CounterRecord record, string name, PlaceKind kind, string code, IReadOnlyCollection<PostcodeArea> areas)
    {
        double postcodes = areas.Sum(area => area.Postcodes);
        var middle = new Position(
            areas.Sum(area => area.Centre.Latitude * area.Postcodes) / postcodes,
            areas.Sum(area => area.Centre.Longitude * area.Postcodes) / postcodes);
        var spread = areas.Max(area => middle.MetresTo(area.Centre) + (area.SpreadMetres ?? 0));
        var borough = areas.Where(area => area.BoroughSlug is not null)
            .GroupBy(area => area.BoroughSlug)
            .OrderByDescending(group => group.Sum(area => area.Postcodes * (area.Share ?? 1)))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return new Place(name, kind, code, name, middle, (int)Math.Ceiling(spread), borough?.Key)
        {
            Parts = [.. areas.SelectMany(area => SectorsOf(record, area)).Select(Part)],
        };
    }

    private static Place? Held(CounterRecord record, PostcodeReading reading, PostcodeBook book) =>
        InLondon(record, reading, book) ?? PlaceBesideLondon.Find(record, reading, book);

    private static Place? InLondon(CounterRecord record, PostcodeReading reading, PostcodeBook book)
    {
        if (reading.Sector is not null)
        {
            return record.PostcodeArea(reading.Sector) is { } sector && HasInward(reading)
                ? PlaceOf(record, reading.Written, PlaceKind.Sector, sector) with
                {
                    Lookup = PlaceByFullPostcode.Lookup(reading, book),
                }
                : null;
        }

        return record.PostcodeArea(reading.District) is { } district
            ? PlaceOf(record, district.Code, PlaceKind.District, district)
            : Beginning(record, reading.District);
    }

    /// <summary><c>SW1</c>: all of <c>SW1A</c> to <c>SW1Y</c>.</summary>
    private static Place? Beginning(CounterRecord record, string district)
    {
        var parts = record.PostcodeAreas.Where(area => area.Kind == PostcodeAreaKind.District
            && area.Code.Length == district.Length + 1
            && char.IsAsciiLetter(area.Code[^1])
            && area.Code.StartsWith(district, StringComparison.Ordinal)).ToList();
        if (parts.Count == 0)
        {
            return null;
        }

        return Together(record, district, PlaceKind.District, district, parts);
    }

    private static Place PlaceOf(CounterRecord record, string text, PlaceKind kind, PostcodeArea area)
    {
        var place = new Place(text, kind, area.Code, area.Code, area.Centre, area.SpreadMetres, area.BoroughSlug)
        {
            Parts = [.. SectorsOf(record, area).Select(Part)],
        };
        return PostBoxes.AreAt(record, area.Centre, area.Code, area.Code.Split(' ')[0]) ? place.OfPostBoxes() : place;
    }

    private static AreaPart Part(PostcodeArea sector) => new(sector.Centre, sector.SpreadMetres ?? 0);

    private static IEnumerable<PostcodeArea> SectorsOf(CounterRecord record, PostcodeArea area) =>
        area.Kind == PostcodeAreaKind.Sector
            ? [area]
            : record.PostcodeAreas.Where(sector => sector.Kind == PostcodeAreaKind.Sector
                && sector.Code.StartsWith($"{area.Code} ", StringComparison.Ordinal));

    private static bool HasInward(PostcodeReading reading) =>
        reading.Inward.Length == 1 || Postcode.TryParse(reading.Written, out _);

    private static PlaceAnswer NotInLondon(CounterRecord record, PostcodeReading reading, PostcodeBook book)
    {
        if (PostcodeAreas.CrownDependencies.Contains(reading.Area))
        {
            return PlaceAnswer.Not(PlaceReason.CrownDependency, reading.Area);
        }

        if (PostcodeAreas.NotGeographic.Contains(reading.Area))
        {
            return PlaceAnswer.Not(PlaceReason.NotGeographic, reading.Written);
        }

        var lookup = PlaceByFullPostcode.Lookup(reading, book);
        var (reason, part) = reading switch
        {
            _ when lookup?.Outcome == PostcodeOutcome.NotPlaced => (PlaceReason.PostcodeNotPlaced, reading.Written),
            _ when PostcodeAreas.OutsideLondon.Contains(reading.Area) => (PlaceReason.OutsideTheArea, reading.Area),
            { Sector: { } sector } when book.IsBeyondReach(sector) => (PlaceReason.OutsideTheArea, sector),
            _ when !ReachesLondon(record, reading.Area) => (PlaceReason.NotUnderstood, null),
            { Inward.Length: > 1 } => (PlaceReason.PostcodeNotKnown, reading.Written),
            _ => (PlaceReason.PostcodeNotKnown, reading.Sector ?? reading.District),
        };
        var district = reason == PlaceReason.PostcodeNotKnown
            ? Held(record, reading with { Inward = "" }, book)
            : null;
        return new PlaceAnswer(null, new UnknownPlace(
            reason,
            part,
            district is null ? [] : [new PlaceSuggestion(district.Code, $"the postcode district {district.Name}")])
        {
            Release = lookup?.Release,
        });
    }

    private static bool ReachesLondon(CounterRecord record, string letters) => record.PostcodeAreas.Any(area =>
        area.Code.StartsWith(letters, StringComparison.Ordinal) && char.IsAsciiDigit(area.Code[letters.Length]));
}
