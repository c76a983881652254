using System.Collections.Frozen;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>Parts of postcodes as areas with an address: every sector and district of London, and what several districts share.</summary>
public static class PostcodeAreaQueries
{
    /// <summary>
    /// The code of each, once: sectors (<c>SW11 1</c>), districts (<c>SW11</c>) and beginnings (<c>SW1</c>, for all of
    /// <c>SW1A</c> to <c>SW1Y</c>), in the order of their letters.
    /// </summary>
    public static IReadOnlyList<string> PostcodeAreaCodes(this CounterRecord record) => CodesOf(record).All;

    /// <summary>The codes without sectors.</summary>
    public static IEnumerable<string> PostcodeDistricts(this CounterRecord record) =>
        record.PostcodeAreaCodes().Where(code => !code.Contains(' ', StringComparison.Ordinal));

    /// <param name="record">The record.</param>
    /// <param name="code">In its written form: <c>SW11 1</c>.</param>
    /// <returns>None where the record holds none of that code.</returns>
    public static Area? AreaOfPostcodes(this CounterRecord record, string code)
    {
        // The same look-up as of what readers type: page and answer cannot measure from two places.
        if (!CodesOf(record).Known.Contains(code) || record.FindPostcode(code) is not { } place)
        {
            return null;
        }

        var kind = place.Kind == PlaceKind.Sector ? AreaKind.Sector : AreaKind.District;
        var parts = PartsOf(record, code);
        return new Area(kind, PostcodeAreaSlug.From(code), code, place)
        {
            Boroughs = place.IsForPostBoxes ? [] : BoroughsOf(record, code),
            Within = WithinOf(record, code) is { } within ? PartOfPostcode.FromCode(within) : null,
            Parts = [.. parts.Select(PartOfPostcode.FromCode)],
        };
    }

    /// <summary>
    /// The letters of postcodes of which a district reaches out of London: others of theirs lie next door, which the record has not.
    /// </summary>
    public static IReadOnlyList<string> LettersBeyondLondon(this CounterRecord record) => CodesOf(record).LettersBeyond;

    private static Codes CodesOf(CounterRecord record) => record.Kept.Once(() => new Codes(record));

    private static string? WithinOf(CounterRecord record, string code) => code.Contains(' ', StringComparison.Ordinal)
        ? code.Split(' ')[0]
        : char.IsAsciiLetter(code[^1]) && CodesOf(record).Known.Contains(code[..^1]) && record.PostcodeArea(code[..^1]) is null
            ? code[..^1]
            : null;

    private static IEnumerable<string> PartsOf(CounterRecord record, string code) =>
        CodesOf(record).All.Where(other => WithinOf(record, other) == code);

    /// <summary>Of each sector of it the borough that most of its postcodes are in.</summary>
    private static IReadOnlyList<Borough> BoroughsOf(CounterRecord record, string code) =>
    [
        .. record.PostcodeAreas
            .Where(area => area.Kind == PostcodeAreaKind.Sector && area.BoroughSlug is not null && IsIn(record, area.Code, code))
            .GroupBy(area => area.BoroughSlug!, StringComparer.Ordinal)
            .OrderByDescending(same => same.Sum(area => area.Postcodes * (area.Share ?? 1)))
            .ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => record.Borough(same.Key)!),
    ];

    private static bool IsIn(CounterRecord record, string sector, string code) =>
        sector == code || WithinOf(record, sector) is { } district && (district == code || WithinOf(record, district) == code);

    private sealed class Codes
    {
        public Codes(CounterRecord record)
        {
            var held = record.PostcodeAreas.Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
            var beginnings = record.PostcodeAreas
                .Where(area => area.Kind == PostcodeAreaKind.District && char.IsAsciiLetter(area.Code[^1]))
                .Select(area => area.Code[..^1]).Where(beginning => !held.Contains(beginning));
            Known = held.Concat(beginnings).ToFrozenSet(StringComparer.Ordinal);
            LettersBeyond =
            [
                .. record.PostcodeAreas
                    .Where(area => area.Kind == PostcodeAreaKind.District && (area.SpreadMetres is null || record.Boundaries.IsOutsideLondon(area.Centre)))
                    .Select(area => Letters(area.Code)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ];
            All = [.. Known.OrderBy(Letters, StringComparer.Ordinal).ThenBy(Number).ThenBy(code => code, StringComparer.Ordinal)];
        }

        public FrozenSet<string> Known { get; }

        public IReadOnlyList<string> All { get; }

        public IReadOnlyList<string> LettersBeyond { get; }

        private static string Letters(string code) => code[..NumberAt(code)];

        private static int Number(string code) => int.Parse(
            string.Concat(code.Skip(NumberAt(code)).TakeWhile(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);

        private static int NumberAt(string code) => code.AsSpan().IndexOfAnyInRange('0', '9');
    }
}
