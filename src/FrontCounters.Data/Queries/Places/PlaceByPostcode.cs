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

    /// <summary>The first reading that is a place; none once the text, as it stands, is a postcode of elsewhere.</summary>
    private static Place? Known(CounterRecord record, IEnumerable<PostcodeReading> readings, PostcodeBook book)
    {
        PostcodeReading? whole = null;
        foreach (var reading in readings)
        {
            // KT13 is Weybridge, next door to London, and not KT1 3 without its space.
            if (whole is not null && reading.Inward.Length == 1 && reading.Changes == 0 && record.LettersBeyondLondon().Contains(whole.Area, StringComparer.Ordinal))
            {
                return null;
            }

            if ((PlaceByFullPostcode.Find(record, reading, book) ?? Held(record, reading, book)) is { } place)
            {
                return place;
            }

            if (reading.Changes == 0 && PostcodeAreas.IsElsewhere(reading.Area))
            {
                return null;
            }

            whole ??= reading.Inward.Length == 0 && reading.Changes == 0 ? reading : null;
        }

        return null;
    }

    /// <summary>A postcode among other words.</summary>
    private static PlaceAnswer? Among(CounterRecord record, string text, PostcodeBook book) =>
        PostcodesInText.In(text, part => Known(record, PostcodeReading.Readings(part).Where(reading => reading.Changes == 0), book) is not null) switch
        {
            [] => null,
            [var only] => only.Length == text.Length ? null : Find(record, only, book),
            var several => Which(record, several, book),
        };

    /// <summary>The question back: each of them as what we write, by its sector, to choose from.</summary>
    public static PlaceAnswer Which(CounterRecord record, IEnumerable<string> several, PostcodeBook book) => PlaceAnswer.Not(
        PlaceReason.MoreThanOne,
        null,
        [
            .. several.Select(text => Find(record, text, book)?.Place).OfType<Place>()
                .Select(place => new PlaceSuggestion(place.Code, Label(place.Name))).DistinctBy(suggestion => suggestion.Code, StringComparer.Ordinal),
        ]);

    /// <summary><c>the postcode sector SW11 1</c>, <c>the postcode district SW11</c>.</summary>
    private static string Label(string code) => $"the postcode {(code.Contains(' ', StringComparison.Ordinal) ? "sector" : "district")} {code}";

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
        var isOutside = record.Boundaries.IsOutsideLondon(area.Centre);
        // The record's borough is that of its postcodes in London, however few: of the edge it says nothing of most of them.
        var borough = isOutside || area.SpreadMetres is null ? null : area.BoroughSlug;
        var place = new Place(text, kind, area.Code, area.Code, area.Centre, area.SpreadMetres, borough)
        {
            Parts = [.. SectorsOf(record, area).Select(Part)],
            IsOutsideLondon = isOutside,
        };
        var isSector = area.Kind == PostcodeAreaKind.Sector;
        return PostBoxes.AreAt(record, area.Centre, area.Code.Split(' ')[0], isSector ? area.Code : null) ? place.OfPostBoxes() : place;
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
        var isHeldNearby = book.OfDistrict(reading.District).Any();
        var (reason, part) = reading switch
        {
            _ when lookup?.Outcome == PostcodeOutcome.NotPlaced => (PlaceReason.PostcodeNotPlaced, reading.Written),
            _ when PostcodeAreas.OutsideLondon.Contains(reading.Area) && !isHeldNearby => (PlaceReason.OutsideTheArea, reading.Area),
            { Sector: { } sector } when book.IsBeyondReach(sector) => (PlaceReason.OutsideTheArea, sector),
            _ when !isHeldNearby && !ReachesLondon(record, reading.Area) => (PlaceReason.NotUnderstood, null),
            { Inward.Length: > 1 } => (PlaceReason.PostcodeNotKnown, reading.Written),
            _ => (PlaceReason.PostcodeNotKnown, reading.Sector ?? reading.District),
        };
        var district = reason == PlaceReason.PostcodeNotKnown
            ? Held(record, reading with { Inward = "" }, book)
            : null;
        // London has all of its districts here: another with its letters is next door, or none.
        var isNextDoor = reason == PlaceReason.PostcodeNotKnown && district is null
            && (isHeldNearby || record.LettersBeyondLondon().Contains(reading.Area, StringComparer.Ordinal));
        return new PlaceAnswer(null, new UnknownPlace(
            reason,
            part,
            district is not null ? [new PlaceSuggestion(district.Code, Label(district.Name))]
                : isNextDoor ? [.. SectorWithoutItsSpace(record, reading), .. DistrictsOf(record, reading.Area)]
                : [])
        {
            Release = lookup?.Release,
            IsNextDoor = isNextDoor,
        });
    }

    /// <summary>What may have been meant all the same: of <c>KT13</c>, <c>KT1 3</c>.</summary>
    private static IEnumerable<PlaceSuggestion> SectorWithoutItsSpace(CounterRecord record, PostcodeReading reading) =>
        reading.Inward.Length == 0 && record.PostcodeArea($"{reading.District[..^1]} {reading.District[^1]}") is { } sector
            ? [new PlaceSuggestion(sector.Code, Label(sector.Code))]
            : [];

    /// <summary>Every district of London that begins with the letters, by its number.</summary>
    private static PlaceSuggestion[] DistrictsOf(CounterRecord record, string letters) =>
    [
        .. record.PostcodeAreas.Where(area => area.Kind == PostcodeAreaKind.District && IsOf(area, letters))
            .Where(area => !PostBoxes.AreAt(record, area.Centre, area.Code, null))
            .OrderBy(area => area.Code.Length).ThenBy(area => area.Code, StringComparer.Ordinal)
            .Select(area => new PlaceSuggestion(area.Code, Label(area.Code))),
    ];

    private static bool ReachesLondon(CounterRecord record, string letters) => record.PostcodeAreas.Any(area => IsOf(area, letters));

    private static bool IsOf(PostcodeArea area, string letters) =>
        area.Code.StartsWith(letters, StringComparison.Ordinal) && char.IsAsciiDigit(area.Code[letters.Length]);
}
