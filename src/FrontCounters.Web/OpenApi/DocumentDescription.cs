using FrontCounters.Data;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Feeds;
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
                + "happened: standing tells. Answers have an ETag; without on and known they are about today. "
                + "An address with filters refuses a parameter that it does not know, since it would give all where less was asked "
                + "for. One that takes only on and known leaves others aside, as links that were passed on bring them along, and "
                + "refuses only what is nearly on or known.",
            Contact = new OpenApiContact { Name = "FrontCounters, and how to say that something is wrong" },
            License = new OpenApiLicense { Name = "CC BY 4.0", Url = new Uri("https://creativecommons.org/licenses/by/4.0/") },
        };
        // No key is needed, which is said: else a reader of the document cannot tell it from an oversight.
        document.Security = [new OpenApiSecurityRequirement()];
        var described = context.ApplicationServices.GetRequiredService<DataAddresses>().All.Select(data => (data.Address, data.Description))
            .Concat(FeedEndpoints.Described.Select(file => (file.Address, file.Description)));
        document.Tags = described.DistinctBy(address => OperationDescriptions.TagOf(address.Address))
            .Select(address => new OpenApiTag { Name = OperationDescriptions.TagOf(address.Address), Description = address.Description })
            .ToHashSet();
        PathsForClients.Apply(document);
        SharedChoices.Name(document);
        return Task.CompletedTask;
    }

    /// <summary>
    /// Where the site is, as a whole address: clients are generated from a file, which does not know where it was read.
    /// </summary>
    public static void AddressTo(OpenApiDocument document, Func<string, string> absolute)
    {
        document.Servers = [new OpenApiServer { Url = absolute("") }];
        document.Info.Contact!.Url = new Uri(absolute("/about"));
    }
}
