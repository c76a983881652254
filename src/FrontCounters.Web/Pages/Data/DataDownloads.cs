using System.Security.Cryptography;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.OpenApi;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Responses;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Data;

/// <summary>The record as whole files, and the list of all that can be taken as it is.</summary>
public static class DataDownloads
{
    private const string Address = "/data";

    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new("/data", "Downloads", "Everything that can be taken as it is, with its size and SHA-256, uncompressed.", [On, Known]),
    ];

    public static void MapDataDownloads(this IEndpointRouteBuilder app)
    {
        app.MapList(Address, (answering, context) => OrRefusal.Never(answering.List(All(context.RequestServices))));
        app.MapWhole(ReleaseFiles.ZipName, files => files.Zip());
        app.MapWhole(ReleaseFiles.SqliteName, files => files.Sqlite());
    }

    /// <summary>The whole files, then every list in each of its forms.</summary>
    public static IEnumerable<DownloadItem> All(IServiceProvider services)
    {
        var files = services.GetRequiredService<ReleaseFiles>().All().Select(file =>
            Item(file.Address, TitleOf(file), file.MediaType, file.Content));
        var rehearsal = services.GetRequiredService<ExampleRunner>();
        var lists = rehearsal.Answers
            .Where(answer => answer.Described.IsWholeList && answer.Described.Address != Address)
            .Select(answer => Item(
                answer.Described.Address + answer.Ending,
                answer.Described.Title,
                answer.MediaType,
                rehearsal.Run(answer, new Dictionary<string, string>())));
        return files.Concat(lists);
    }

    private static string TitleOf(ReleaseFile file) =>
        file.Name == ReleaseFiles.ZipName ? "The record: CSV, GeoJSON, data package" : "The record as a SQLite database";

    private static DownloadItem Item(string address, string title, string mediaType, byte[] content) => new()
    {
        Slug = address[1..],
        Title = title,
        Url = address,
        MediaType = mediaType,
        Bytes = content.Length,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
    };

    private static void MapWhole(this IEndpointRouteBuilder app, string name, Func<ReleaseFiles, ReleaseFile?> find) =>
        app.MapMethods($"{Address}/{name}", DownloadEndpoints.GetAndHead, Results<FileStreamHttpResult, RefusalResult> (HttpContext context, ReleaseFiles files, LastChange changed, TimeProvider time) =>
        {
            if (find(files) is not { } file)
            {
                return new RefusalResult(new Refusal(
                    StatusCodes.Status503ServiceUnavailable,
                    "release-replaced",
                    "This file cannot be had just now",
                    "The data folder does not hold the release that this site serves. Take the lists, which do, or try again later."));
            }

            // Read piece by piece: as a whole, every slow reader would hold a copy of all of it.
            context.Response.Headers.CacheControl = Freshness.Told(DateTimeOffset.MaxValue, time.GetUtcNow());
            return TypedResults.Stream(
                new MemoryStream(file.Content, writable: false),
                file.MediaType,
                file.Name,
                changed.OfRelease,
                new EntityTagHeaderValue($"\"{file.Sha256[..32]}\""),
                enableRangeProcessing: true);
        }).WithMetadata(new OpenDataAttribute(), new SentAsItIsAttribute());
}
