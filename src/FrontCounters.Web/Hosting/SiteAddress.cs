namespace FrontCounters.Web.Hosting;

/// <summary>
/// The public address of the site, for canonical links and citations: setting <c>Site:Address</c>, such as
/// <c>https://frontcounters.example</c>. A public site must set it. Without it the request's own scheme and host are
/// taken, which anybody can make up: good enough on one's own machine only.
/// </summary>
public sealed class SiteAddress
{
    public string? Address { get; set; }

    /// <summary>Where to report a weakness, as <c>security.txt</c> writes it: <c>mailto:</c>, <c>https:</c> or <c>tel:</c>.</summary>
    public string? SecurityContact { get; set; }

    /// <summary>
    /// True where the pages are written as files, so that they cannot answer a question: they say so. Set by the command
    /// <c>export</c>.
    /// </summary>
    public bool Copy { get; set; }

    /// <summary>After how many days a copy warns that it is old.</summary>
    public int StaleAfterDays { get; set; } = 7;

    /// <summary>A running site to which such files send readers with their questions; none where their own host has one.</summary>
    public string? Live { get; set; }

    /// <summary>Where a report of a mistake goes, as a template (docs/operating.md); none where nobody takes any.</summary>
    public string? Reports { get; set; }

    /// <summary>Where “Exit this page” leads: a page that anybody might look at, of no one place, and quick.</summary>
    public string Exit { get; set; } = "https://www.bbc.co.uk/weather";

    /// <summary>
    /// What browsers are told of HTTPS (RFC 6797); blank to tell them nothing, where the proxy does or the name has none.
    /// </summary>
    public string? StrictTransportSecurity { get; set; } = "max-age=63072000; includeSubDomains";

    public bool HasUsableTransportSecurity => StrictTransportSecurity?.All(letter => letter is >= ' ' and <= '~') != false;

    public bool HasUsableContact => string.IsNullOrEmpty(SecurityContact)
        || (Uri.TryCreate(SecurityContact, UriKind.Absolute, out var contact)
            && (contact.Scheme is "mailto" or "https" or "tel")
            && !SecurityContact.Any(char.IsControl));

    public bool IsUsable => IsOfASite(Address) && IsOfASite(Live) && IsOfASite(Exit);

    /// <param name="request">The request that is answered.</param>
    /// <param name="path">A path of the site, with a slash at its start.</param>
    public string Absolute(HttpRequest request, string path) =>
        (string.IsNullOrEmpty(Address) ? $"{request.Scheme}://{request.Host}" : Address.TrimEnd('/')) + path;

    /// <summary>Whether the site's pages can name themselves: by their own address, or by a host that an address can have.</summary>
    public bool CanBeNamedBy(HostString host) => !string.IsNullOrEmpty(Address)
        || (host.HasValue && Uri.TryCreate($"{Uri.UriSchemeHttp}://{host}/", UriKind.Absolute, out var named) && named.PathAndQuery == "/"
            && named.UserInfo.Length == 0 && Uri.CheckHostName(named.DnsSafeHost) != UriHostNameType.Unknown);

    private static bool IsOfASite(string? address) => string.IsNullOrEmpty(address)
        || (Uri.TryCreate(address, UriKind.Absolute, out var known)
            && (known.Scheme == Uri.UriSchemeHttps || known.Scheme == Uri.UriSchemeHttp)
            && known.Query.Length == 0 && known.Fragment.Length == 0);
}
