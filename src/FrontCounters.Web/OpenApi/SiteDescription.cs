using System.Globalization;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Feeds;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FrontCounters.Web.OpenApi;

/// <summary>
/// The description of every data address, made by the code that answers them: <c>/openapi.json</c>, and the page
/// <c>/data/api</c> that reads the same document.
/// </summary>
public static class SiteDescription
{
    public const string Document = "v1";
    public const string Address = "/openapi.json";

    public static void AddSiteDescription(this IServiceCollection services)
    {
        services.AddSingleton<ExampleRunner>();
        services.AddOpenApi(Document, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.CreateSchemaReferenceId = type => SchemaDescriptions.IsText(type.Type)
                ? null
                : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
            options.ShouldInclude = described => described.HttpMethod == HttpMethods.Get
                && described.ActionDescriptor.EndpointMetadata.Any(metadata => metadata is DataAnswer or FileAnswer);
            options.AddSchemaTransformer(SchemaDescriptions.TransformAsync);
            options.AddOperationTransformer(OperationDescriptions.TransformAsync);
            options.AddDocumentTransformer(DocumentDescription.TransformAsync);
        });
    }

    public static void MapSiteDescription(this IEndpointRouteBuilder app) =>
        app.MapMethods(
            Address,
            DownloadEndpoints.GetAndHead,
            async (
                HttpContext context,
                [FromKeyedServices(Document)] IOpenApiDocumentProvider provider,
                CancellationToken cancellation) =>
            {
                var document = await provider.GetOpenApiDocumentAsync(cancellation);
                DocumentDescription.AddressTo(document, context.Absolute());
                using var text = new StringWriter(CultureInfo.InvariantCulture);
                document.SerializeAsV31(new OpenApiJsonWriter(text, new OpenApiJsonWriterSettings { Terse = true }));
                return TypedResults.Text(text.ToString(), "application/json; charset=utf-8");
            }).WithMetadata(new OpenDataAttribute(), new OfReleaseAttribute()).ExcludeFromDescription();
}
