namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The site on its first start, when it finds no database and builds one.</summary>
public sealed class SiteThatBuilds : SiteFactory
{
    protected override bool StartsWithDatabase => false;
}
