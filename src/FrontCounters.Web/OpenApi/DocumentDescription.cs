using FrontCounters.Data;
using FrontCounters.Web.Downloads;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FrontCounters.Web.OpenApi;

/// <summary>What the document says of the site as a whole.</summary>
internal static class DocumentDescription
{
    public static Task TransformAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        var record = context.ApplicationServices.GetRequiredService<CounterRecord>();
        document.Info = new OpenApiInfo
        {
            Title = "FrontCounters",
            Version = record.Release.Id,
            Description =
                "The Metropolitan Police's front counters and their closures, day by day, with a source behind every "
                + "fact. No key is needed; every address may be read from any site. Not the police and not the "
                + "government. Unknown is never shown as closed, nor as open, and what is scheduled is not said to have "
                + "happened: standing tells. Answers have an ETag; without on and known they are about today.",
            License = new OpenApiLicense { Name = "CC BY 4.0", Url = new Uri("https://creativecommons.org/licenses/by/4.0/") },
        };
        // Relative to the document itself, behind whichever host it was read from.
        document.Servers = [new OpenApiServer { Url = "/" }];
        var order = DataAddresses.All.ToList();
        document.Tags = order.Select(address => OperationDescriptions.TagOf(address.Address)).Distinct()
            .Select(tag => new OpenApiTag { Name = tag }).ToHashSet();
        return Task.CompletedTask;
    }
}
