using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Data.Time;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace FrontCounters.Web.Tests.Exporting;

/// <summary>The script of a copy, run by Node over its files, says what the site's own code says, and never anything else.</summary>
[Collection(ExportCollection.Name)]
public sealed class CopiedAnswersTests(ExportedSite site)
{
    private const int HoursOfAWeek = 168;
    private const int AtOnce = 40;

    private static readonly Need[] Needs = [Need.Open, Need.TwentyFourHours, Need.Any];

    private static readonly ZonedDateTime Now = Instant.FromDateTimeOffset(SiteFactory.Now).InZone(LondonClock.London);

    /// <summary>An afternoon, a night, a bank holiday, and a minute before most counters shut.</summary>
    private static readonly ZonedDateTime[] Moments =
        [.. new[] { "2026-11-24T14:30", "2026-11-28T03:07", "2026-12-25T11:00", "2026-12-02T21:59" }.Select(LondonTime.Parse)];

    private static readonly string[] Nights = ["2027-03-28T00:00", "2027-10-31T00:00"];

    private ExpectedAnswer Site => new(site.Record, site.Services.GetRequiredService<PostcodeBook>());

    /// <summary>Thoroughly: every sector at 168 hours. Else another part of both each day.</summary>
    [FactWithNode("html-validate")]
    public async Task Script_EveryHourOfAWeek_SaysWhatTheSiteSays()
    {
        var hours = Enumerable.Range(0, HoursOfAWeek).ToList();
        await AssertTheSameAsync(
            Sample.OneIn(41, Codes(PostcodeAreaKind.Sector)),
            (code, at) => Sample.OneIn(17, hours).Select(hour => (Now.PlusHours(hour + 1), (ZonedDateTime?)null)));
    }

    /// <summary>Half hour by half hour through the nights on which the clocks change, and as a question of another day.</summary>
    [FactWithNode("html-validate")]
    public async Task Script_NightsOnWhichTheClocksChange_SaysWhatTheSiteSays()
    {
        var nights = Nights.Select(LondonTime.Parse).ToList();
        await AssertTheSameAsync(
            Sample.OneIn(97, Codes(PostcodeAreaKind.Sector)),
            (code, at) => nights.SelectMany(night => Enumerable.Range(0, 10).Select(half => night.PlusMinutes(half * 30)))
                .SelectMany(moment => new[] { (moment, (ZonedDateTime?)null), (Now, moment) }));
    }

    [FactWithNode("html-validate")]
    public async Task Script_DistrictsAndBoroughs_SaysWhatTheSiteSays() => await AssertTheSameAsync(
        Sample.OneIn(11, Codes(PostcodeAreaKind.District).Concat(site.Record.Boroughs.Select(borough => $"borough:{borough.Slug}")).ToList()),
        (code, at) => [(Moments[at % Moments.Length], null), (Now, Moments[(at + 1) % Moments.Length])]);

    /// <summary>Postcodes as people write them: whole, without a space, in small letters, with O and I for figures.</summary>
    [FactWithNode("html-validate")]
    public async Task Script_FourHundredPostcodes_SaysWhatTheSiteSays()
    {
        var codes = Codes(PostcodeAreaKind.Sector);
        var typed = Enumerable.Range(0, 400).Select(at => Spelt(codes[at * codes.Count / 400] + "AA", at)).ToList();
        var (same, unanswered) = await AskAsync(typed, Moments);

        Assert.Equal((typed.Count * Moments.Length, 0), (same, unanswered));
    }

    [FactWithNode("html-validate")]
    public async Task Script_ExactNames_SaysWhatTheSiteSays()
    {
        var names = site.Record.Places.Select(place => place.Name)
            .Concat(site.Record.Stations.Select(station => station.Name)).Concat(site.Record.Boroughs.Select(borough => borough.Name))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var typed = Sample.OneIn(29, names).ToList();
        var (same, unanswered) = await AskAsync(typed, Moments);

        Assert.Equal((typed.Count * Moments.Length, 0), (same, unanswered));
    }

    /// <summary>What the copy does not read it does not answer; nothing of it is answered otherwise.</summary>
    [FactWithNode("html-validate")]
    public async Task Script_AnythingThatIsTyped_IsNeverAnsweredOtherwise()
    {
        string[] typed =
        [
            "", " ", "SW11 1JX and E4 7AA", "near Brixton", "51.461,-0.162", "TQ 27 76", "JE2 3AB", "M1 1AA", "SW99 9ZZ", "sw11", "Sw11-1", "SW11.1jx",
            "s w 1 1", "SW1", "EC1", "W1", "5W11 1JX", "SWII IJX", "LEW1SHAM", "kings x", "King’s Cross", "KINGS CROSS", "t5", "Ilford station",
            "station:lewisham", "station:nowhere", "BOROUGH:harrow", "place:nowhere", "bromley police station", "Ｓｗ11", "SW11 1J", "SW11 1JC", "N1 5",
            "<script>", "__proto__", "constructor", "E1 6AN, London", "Victoria", "richmond", "BX1 1LT", "GIR 0AA", "EC4M 7RF", "sw1a 0aa", "SE1P 4AB",
            "KT13", "EN11", "kt1 3", "E3 Lea", "12 High Street", "EN8", "CM13", "W1A 1AA", "CR9 2BY", "IG10",
        ];
        var (same, unanswered) = await AskAsync(typed, [Moments[0]]);

        Assert.Equal(typed.Length, same + unanswered);
        Assert.InRange(same, typed.Length / 3, typed.Length);
    }

    private static string Spelt(string postcode, int at) => (at % 5) switch
    {
        0 => postcode,
        1 => postcode.Replace(" ", "", StringComparison.Ordinal),
        2 => $"  {postcode.ToLowerInvariant().Replace(" ", "  ", StringComparison.Ordinal)} ",
        3 => postcode[..2] + postcode[2..].Replace('0', 'o').Replace('1', 'l'),
        _ => postcode.ToLowerInvariant().Replace(' ', '-'),
    };

    private List<string> Codes(PostcodeAreaKind kind) =>
        [.. site.Record.PostcodeAreas.Where(area => area.Kind == kind).Select(area => area.Code).Order(StringComparer.Ordinal)];

    private async Task AssertTheSameAsync(
        IEnumerable<string> codes, Func<string, int, IEnumerable<(ZonedDateTime Now, ZonedDateTime? At)>> moments)
    {
        var (asked, answered) = (0, 0);
        foreach (var some in codes.Select((code, at) => (code, at)).Chunk(AtOnce))
        {
            var lines = new List<string>();
            foreach (var (code, index) in some)
            {
                var found = site.Record.FindPlace(code, Now.Date.ToDateOnly());
                var from = site.Record.From(found.Place!);
                foreach (var ((now, at), turn) in moments(code, index).Select((moment, turn) => (moment, turn)))
                {
                    lines.Add(await Site.LineAsync(code, found, from, Needs[(index + turn) % Needs.Length], now, at));
                }
            }

            var (same, unanswered) = await CopiedScript.AskAsync(site.Folder, lines);
            Assert.Equal(0, unanswered);
            (asked, answered) = (asked + lines.Count, answered + same);
        }

        Assert.InRange(asked, 20, int.MaxValue);
        Assert.Equal(asked, answered);
    }

    private async Task<(int Same, int Unanswered)> AskAsync(IEnumerable<string> typed, IReadOnlyList<ZonedDateTime> moments)
    {
        var lines = new List<string>();
        foreach (var (text, at) in typed.Select((text, at) => (text, at)))
        {
            foreach (var moment in moments)
            {
                lines.Add(await Site.LineAsync(text, Needs[at % Needs.Length], moment));
            }
        }

        return await CopiedScript.AskAsync(site.Folder, lines);
    }
}
