using System.Globalization;
using FrontCounters.Web.Days;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Hosting;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Permanent;

/// <summary>
/// <c>/.well-known/security.txt</c> (RFC 9116): how to tell us of a weakness. The RFC demands a contact, so without the
/// setting <c>Site:SecurityContact</c> there is no such file.
/// </summary>
public static class SecurityText
{
    public const string Address = "/.well-known/security.txt";

    /// <summary>The RFC advises less than a year. Counted from the day, so that a day's answers are the same bytes.</summary>
    private const int DaysGood = 300;

    public static void MapSecurityText(this IEndpointRouteBuilder app) => app.MapMethods(
        Address,
        DownloadEndpoints.GetAndHead,
        (HttpContext context, AskedClocks asked, IOptions<SiteAddress> site) =>
        {
            if (string.IsNullOrEmpty(site.Value.SecurityContact))
            {
                return Results.NotFound();
            }

            var expires = asked.Today.AddDays(DaysGood).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return Results.Text(
                $"Contact: {site.Value.SecurityContact}\n"
                + $"Expires: {expires}T00:00:00Z\n"
                + $"Canonical: {site.Value.Absolute(context.Request, Address)}\n"
                + "Preferred-Languages: en\n");
        });
}
