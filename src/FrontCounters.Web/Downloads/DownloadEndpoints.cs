namespace FrontCounters.Web.Downloads;

/// <summary>Maps the data addresses that stand beside a page: the same question as <c>.json</c>, <c>.csv</c> and <c>.geojson</c>.</summary>
public static class DownloadEndpoints
{
    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps a list. <paramref name="answer"/> returns none after it has refused the request.</summary>
    public static void MapList<T>(
        this IEndpointRouteBuilder app, string address, Func<Answering, HttpContext, Listing<T>?> answer)
    {
        app.MapFile(address, ".json", answer, listing => TypedResults.Json(listing, SiteJson.Options));
        app.MapFile(address, ".csv", answer, listing => TypedResults.Bytes(Csv.Write(listing.Items), "text/csv; charset=utf-8"));
    }

    /// <summary>Maps a list of places.</summary>
    public static void MapPlaces<T>(
        this IEndpointRouteBuilder app, string address, Func<Answering, HttpContext, Listing<T>?> answer)
        where T : IPlaced
    {
        app.MapList(address, answer);
        app.MapGeoJson(address, answer);
    }

    public static void MapGeoJson<T>(
        this IEndpointRouteBuilder app, string address, Func<Answering, HttpContext, Listing<T>?> answer)
        where T : IPlaced =>
        app.MapFeatures(address, answer, (_, listing) => GeoJson.Collection(listing));

    /// <summary>Maps a GeoJSON whose shapes are not points of the items.</summary>
    public static void MapFeatures<T>(
        this IEndpointRouteBuilder app,
        string address,
        Func<Answering, HttpContext, T?> answer,
        Func<Answering, T, object> collection)
        where T : class =>
        app.Map(address, ".geojson", answer, (answering, found) =>
            TypedResults.Json(collection(answering, found), SiteJson.Options, GeoJson.MediaType));

    /// <summary>Maps an item: its JSON is the item itself, its CSV the rows that it consists of.</summary>
    public static void MapItem<T, TRow>(
        this IEndpointRouteBuilder app,
        string address,
        Func<Answering, HttpContext, T?> answer,
        Func<T, IEnumerable<TRow>> rows)
        where T : class
    {
        app.MapJson(address, answer);
        app.MapFile(address, ".csv", answer, item => TypedResults.Bytes(Csv.Write(rows(item)), "text/csv; charset=utf-8"));
    }

    /// <summary>Maps one file beside a page, in a form that has no method of its own here.</summary>
    public static void MapFile<T>(
        this IEndpointRouteBuilder app,
        string address,
        string ending,
        Func<Answering, HttpContext, T?> answer,
        Func<T, IResult> write)
        where T : class =>
        app.Map(address, ending, answer, (_, found) => write(found));

    /// <summary>Maps an answer that is no table and so has only a JSON.</summary>
    public static void MapJson<T>(
        this IEndpointRouteBuilder app, string address, Func<Answering, HttpContext, T?> answer)
        where T : class =>
        app.MapFile(address, ".json", answer, found => TypedResults.Json(found, SiteJson.Options));

    private static void Map<T>(
        this IEndpointRouteBuilder app,
        string address,
        string ending,
        Func<Answering, HttpContext, T?> answer,
        Func<Answering, T, IResult> write)
        where T : class =>
        app.MapMethods(address + ending, GetAndHead, (HttpContext context, [AsParameters] Answering answering) =>
        {
            // Data is for everybody's programs, whichever site they run on.
            context.Response.Headers.AccessControlAllowOrigin = "*";
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            return answer(answering, context) is { } found
                ? write(answering, found)
                : Results.StatusCode(context.Response.StatusCode);
        });
}
