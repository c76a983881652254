using FrontCounters.Data;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>Which ward or constituency an address names: other spellings move on to its one address.</summary>
public static class AskedNamedArea
{
    private const string WardEnding = "-ward";
    private const string ConstituencyEnding = "-constituency";

    /// <summary>The borough whose wards are asked for; a GSS code moves on to it.</summary>
    public static OrRefusal<Borough> FindBoroughOfWards(this CounterRecord record, HttpContext context)
    {
        var asked = Asked(context, "borough");
        return BoroughOf(record, asked) is not { } borough ? Refusal.Unknown("borough", asked, record.Boroughs.Select(LinkToWards))
            : borough.Slug == asked ? borough
            : Moved(AreaAddresses.OfWards(borough), context);
    }

    private static RefusalLink LinkToWards(Borough borough) =>
        new(AreaAddresses.OfWards(borough), $"the wards of {BoroughInWords.Place(borough)}");

    public static OrRefusal<Area> FindWard(this CounterRecord record, HttpContext context)
    {
        var (borough, asked) = (BoroughOf(record, Asked(context, "borough")), Asked(context, "ward"));
        if (borough is null)
        {
            // Of a ward that only one borough has, the borough follows.
            return record.FindBoroughOfWards(context).IsRefused(out var refusal, out _)
                ? refusal with { Nearest = Unknown("ward", asked, record.Wards()).Nearest ?? refusal.Nearest }
                : throw new InvalidOperationException("A borough that nobody has was found.");
        }

        var slug = SlugOf(asked, WardEnding);
        if (record.Ward(borough, slug) is { } ward)
        {
            return ward.Slug == asked && borough.Slug == Asked(context, "borough") ? ward : Moved(AreaAddresses.PageOf(ward), context);
        }

        var here = Unknown("ward", asked, record.WardsOf(borough));
        return here.Nearest is null ? Unknown("ward", asked, record.Wards()) : here;
    }

    public static OrRefusal<Area> FindConstituency(this CounterRecord record, HttpContext context)
    {
        var asked = Asked(context, "name");
        return record.Constituency(SlugOf(asked, ConstituencyEnding)) is not { } found
            ? Unknown("constituency", asked, record.Constituencies())
            : found.Slug == asked ? found : Moved(AreaAddresses.PageOf(found), context);
    }

    private static Refusal Moved(string address, HttpContext context) =>
        Refusal.Moved(address + AreaAddresses.EndingOf(context) + context.Request.QueryString);

    private static Refusal Unknown(string noun, string asked, IEnumerable<Area> all) =>
        Refusal.Unknown(noun, asked, all.Select(AreaAddresses.LinkTo));

    private static Borough? BoroughOf(CounterRecord record, string asked) =>
        record.Borough(NameSlug.From(asked)) ?? record.BoroughByGss(asked);

    /// <summary>People add what sort it is.</summary>
    private static string SlugOf(string asked, string ending) =>
        NameSlug.From(asked) is var slug && slug.EndsWith(ending, StringComparison.Ordinal) ? slug[..^ending.Length] : slug;

    private static string Asked(HttpContext context, string name) => (string)context.Request.RouteValues[name]!;
}
