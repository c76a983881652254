using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Hosting;
using Microsoft.AspNetCore.Hosting;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The site with exact postcodes: the few made-up ones of the small zip, imported by the command.</summary>
public sealed class SiteWithPostcodes : SiteFactory
{
    private readonly CodePointFile zip = CodePointFile.Small();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        var places = new RecordPlaces { Data = Checkout.PathOf("data"), Postcodes = zip.PathOf("postcodes.db") };
        var command = new PostcodesCommand(places, new PostcodeSettings(), new StoppedClock(Now), TextWriter.Null);
        Assert.Equal(0, command.RunAsync(new PostcodesArguments(zip.FullPath)).GetAwaiter().GetResult());
        builder.UseSetting("Record:Postcodes", places.Postcodes);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            zip.Dispose();
        }
    }
}
