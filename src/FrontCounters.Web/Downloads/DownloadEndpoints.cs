using System.Net.Mime;
using System.Text;
using System.Text.Json;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FrontCounters.Web.Downloads;

/// <summary>
/// Maps the data addresses that stand beside a page: the same question as <c>.json</c>, <c>.csv</c> and
/// <c>.geojson</c>. <see cref="DataAddresses"/> describes each.
/// </summary>
public static class DownloadEndpoints
{
    public static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps a list.</summary>
    public static void MapList<T>(
        this IEndpointRouteBuilder app, string address, Func<RequestContext, HttpContext, OrRefusal<Listing<T>>> answer)
    {
        app.MapJson(address, answer, typeof(T));
        app.MapCsv(address, answer, listing => listing.Items);
    }

    /// <summary>Maps a list of places.</summary>
    public static void MapPlaces<T>(
        this IEndpointRouteBuilder app, string address, Func<RequestContext, HttpContext, OrRefusal<Listing<T>>> answer)
        where T : IPlaced
    {
        app.MapList(address, answer);
        app.MapGeoJson(address, answer);
    }

    public static void MapGeoJson<T>(
        this IEndpointRouteBuilder app, string address, Func<RequestContext, HttpContext, OrRefusal<Listing<T>>> answer)
        where T : IPlaced =>
        app.MapFeatures(address, answer, (_, listing) => GeoJson.Collection(listing));

    /// <summary>Maps a GeoJSON whose shapes are not points of the items.</summary>
    public static void MapFeatures<T>(
        this IEndpointRouteBuilder app,
        string address,
        Func<RequestContext, HttpContext, OrRefusal<Listing<T>>> answer,
        Func<RequestContext, Listing<T>, FeatureCollection<T>> collection)
        where T : IFeature =>
        app.Map(address, GeoJson.Ending, GeoJson.MediaType, typeof(FeatureCollection<T>), typeof(T), (answering, context) =>
            from flat in context.Request.ReadFlat()
            from found in answer(answering, context)
            select flat ? Json(GeoJson.Flat(collection(answering, found))) : Json(collection(answering, found)));

    /// <summary>Maps an item: its JSON is the item itself, its CSV the rows that it consists of.</summary>
    public static void MapItem<T, TRow>(
        this IEndpointRouteBuilder app,
        string address,
        Func<RequestContext, HttpContext, OrRefusal<T>> answer,
        Func<T, IEnumerable<TRow>> rows)
        where T : class
    {
        app.MapJson(address, answer);
        app.MapCsv(address, answer, rows);
    }

    /// <summary>Maps an answer that is no table and so has only a JSON.</summary>
    public static void MapJson<T>(
        this IEndpointRouteBuilder app, string address, Func<RequestContext, HttpContext, OrRefusal<T>> answer)
        where T : class =>
        app.MapJson(address, answer, typeof(T));

    /// <summary>Maps a feed or calendar.</summary>
    public static void MapFile(
        this IEndpointRouteBuilder app, FileAnswer described, Func<RequestContext, HttpContext, OrRefusal<string>> answer)
    {
        var file = app.MapFile(described.Address, described.Ending, answer, text => Results.Text(text, described.MediaType, Encoding.UTF8))
            .WithMetadata(described, new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [described.MediaType]));
        if (described.HasFilters)
        {
            file.WithMetadata(new DeclaredQuery(described.Parameters));
        }
    }

    /// <summary>Maps one file beside a page, in a form that is no data of the record, and that nothing describes.</summary>
    public static RouteHandlerBuilder MapFile<T>(
        this IEndpointRouteBuilder app,
        string address,
        string ending,
        Func<RequestContext, HttpContext, OrRefusal<T>> answer,
        Func<T, IResult> write)
        where T : class =>
        app.MapMethods(address + ending, GetAndHead, (HttpContext context, [AsParameters] RequestContext answering) =>
            answer(answering, context).IsRefused(out var refusal, out var found) ? new RefusalResult(refusal) : write(found))
            .WithMetadata(new OpenDataAttribute());

    private static void MapJson<T>(
        this IEndpointRouteBuilder app, string address, Func<RequestContext, HttpContext, OrRefusal<T>> answer, Type row)
        where T : class =>
        app.Map(address, ".json", MediaTypeNames.Application.Json, typeof(T), row, (answering, context) =>
            answer(answering, context).Select(Json));

    private static void MapCsv<T, TRow>(
        this IEndpointRouteBuilder app,
        string address,
        Func<RequestContext, HttpContext, OrRefusal<T>> answer,
        Func<T, IEnumerable<TRow>> rows)
        where T : class =>
        app.Map(address, ".csv", MediaTypeNames.Text.Csv, typeof(string), typeof(TRow), (answering, context) =>
            answer(answering, context).Select(found => Csv.Write(rows(found))));

    private static void Map(
        this IEndpointRouteBuilder app,
        string address,
        string ending,
        string mediaType,
        Type shape,
        Type row,
        Func<RequestContext, HttpContext, OrRefusal<byte[]>> write)
    {
        var described = app.ServiceProvider.GetRequiredService<DataAddresses>().Get(address);
        var answer = new DataAnswer(described, ending, mediaType, row, write);
        app.MapMethods(
            address + ending,
            GetAndHead,
            Results<Utf8ContentHttpResult, RefusalResult> (HttpContext context, [AsParameters] RequestContext answering) =>
                write(answering, context).IsRefused(out var refusal, out var body)
                    ? new RefusalResult(refusal)
                    // As text, which is written for HEAD too: its tag is that of the body it stands for.
                    : TypedResults.Text(body, $"{mediaType}; charset=utf-8"))
            .WithMetadata(
                answer,
                new DeclaredQuery(answer.Parameters),
                new ProducesResponseTypeMetadata(StatusCodes.Status200OK, shape, [mediaType]),
                new OpenDataAttribute());
    }

    private static byte[] Json<T>(T answer) => JsonSerializer.SerializeToUtf8Bytes(answer, SiteJson.Options);
}
