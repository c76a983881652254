using System.Text;

namespace FrontCounters.Web.Exporting.Hosts;

/// <summary><c>_headers</c> and <c>_redirects</c>, as Cloudflare Pages and Netlify read them.</summary>
public static class StarFiles
{
    /// <param name="host">What is to be said.</param>
    /// <param name="takesAway">
    /// True where several rules add up, so that what a narrower one says anew has to be taken away first (Cloudflare); false
    /// where the narrower one wins (Netlify).
    /// </param>
    public static string HeadersOf(HostFiles host, bool takesAway)
    {
        var text = new StringBuilder("# Made by the export; do not edit.\n/*\n");
        foreach (var (name, value) in host.Headers.Common)
        {
            text.Append($"  {name}: {value}\n");
        }

        text.Append($"  Cache-Control: {HostedHeaders.Fresh}\n");
        foreach (var rule in host.Headers.Rules)
        {
            AppendRule(rule.Star, rule.Headers);
        }

        foreach (var type in host.Types.Where(type => !host.Headers.Rules.Any(rule => rule.Where == type.Key)))
        {
            AppendRule($"/*{type.Key}", new Dictionary<string, string?>());
        }

        return text.ToString();

        void AppendRule(string star, IReadOnlyDictionary<string, string?> headers)
        {
            text.Append($"{star}\n");
            foreach (var (name, value) in headers)
            {
                // What cannot be taken away stays: a browser that reads frame-ancestors does not look at X-Frame-Options.
                text.Append(takesAway ? $"  ! {name}\n" : "").Append(value is null ? "" : $"  {name}: {value}\n");
            }

            if (star.StartsWith("/*.", StringComparison.Ordinal) && host.Types.TryGetValue(star[2..], out var type))
            {
                text.Append(takesAway ? "  ! Content-Type\n" : "").Append($"  Content-Type: {type}\n");
            }
        }
    }

    public static string RedirectsOf(HostFiles host)
    {
        var text = new StringBuilder("# Made by the export; do not edit.\n");
        foreach (var moved in host.Moved)
        {
            text.Append($"{moved.Old} {moved.New} 301\n");
        }

        foreach (var gone in host.Gone)
        {
            text.Append($"# Gone for good, which cannot be said here, so that it is not found: {gone.Old}\n");
        }

        return text.ToString();
    }
}
