using FrontCounters.Data;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Requests;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Previews;

/// <summary>
/// Serves the pictures that the command <c>previews</c> made; where there is none, the one of all London that is part of
/// the site.
/// </summary>
public static class PreviewPictures
{
    public static void MapPreviewPictures(this IEndpointRouteBuilder app) => app.MapMethods(
        "/previews/{kind}/{slug}.png",
        DownloadEndpoints.GetAndHead,
        (string kind, string slug, CounterRecord record,
            IOptions<RecordPlaces> places, IWebHostEnvironment site) =>
        {
            // The address is looked up in the record first, so it can name no other file.
            var address = PreviewAddress.OfPage(record, $"{kind}/{slug}");
            if (address == PreviewAddress.London)
            {
                return Results.NotFound();
            }

            var made = Path.Combine(Path.GetFullPath(places.Value.PreviewsFolder), address.File);
            var picture = File.Exists(made)
                ? File.ReadAllBytes(made)
                : ReadAll(site.WebRootFileProvider.GetFileInfo(PreviewAddress.OfAllOthers).CreateReadStream());
            return Results.Bytes(picture, "image/png");
        }).WithMetadata(new OpenDataAttribute());

    private static byte[] ReadAll(Stream file)
    {
        using (file)
        using (var bytes = new MemoryStream())
        {
            file.CopyTo(bytes);
            return bytes.ToArray();
        }
    }
}
