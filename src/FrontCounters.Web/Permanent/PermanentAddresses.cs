using FrontCounters.Web.Previews;

namespace FrontCounters.Web.Permanent;

/// <summary>What search engines and researchers ask a site for: its pages, its rules, whom to tell.</summary>
public static class PermanentAddresses
{
    public static void AddPermanentAddresses(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<MovedAddresses>().Bind(builder.Configuration)
            .Validate(
                moved => moved.IsUsable,
                "Redirects: each needs Old, a path; a Reason; New, a path that has not moved itself, unless it is gone.")
            .ValidateOnStart();
        builder.Services.AddScoped<CanonicalLink>();
        builder.Services.AddSingleton<FilesBesidePages>();
    }

    public static void MapPermanentAddresses(this IEndpointRouteBuilder app)
    {
        app.MapSitemap();
        app.MapRobots();
        app.MapSecurityText();
        app.MapPreviewPictures();
    }
}
