namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The site on a real port of this machine, for a real browser.</summary>
public class ServedSite : SiteFactory
{
    public ServedSite()
    {
        UseKestrel(0);
        StartServer();
    }

    /// <summary>Scheme, host and port, without a slash at the end.</summary>
    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');
}
