using FrontCounters.Data;
using FrontCounters.Web.Permanent;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Exporting.Hosts;

/// <summary>
/// What a host has to be told to serve a copy as the running site would: headers, media types, moved addresses. One folder a
/// host, below <c>hosting</c>, which is not to be served.
/// </summary>
/// <param name="Headers">The headers.</param>
/// <param name="Types">The media type of each ending, with its dot.</param>
/// <param name="Bare">Addresses of files that have no ending and are no pages.</param>
/// <param name="Moved">Addresses that lead elsewhere, where the copy holds that.</param>
/// <param name="Gone">Addresses that are gone for good.</param>
public sealed record HostFiles(
    HostedHeaders Headers,
    IReadOnlyDictionary<string, string> Types,
    IReadOnlyList<string> Bare,
    IReadOnlyList<MovedAddress> Moved,
    IReadOnlyList<MovedAddress> Gone)
{
    public const string Folder = "hosting";

    public const string Html = "text/html; charset=utf-8";

    /// <param name="all">What the copy holds.</param>
    /// <param name="site">Its table of addresses that changed, and its boroughs, which can be asked for by their codes.</param>
    public static HostFiles From(IReadOnlyList<CopiedFile> all, IServiceProvider site)
    {
        List<MovedAddress> moved =
            [.. site.GetRequiredService<IOptions<MovedAddresses>>().Value.Redirects, .. ByCode(site.GetRequiredService<CounterRecord>())];
        var files = all.Where(file => file.Address.Length > 0).ToList();
        var addresses = files.Select(file => file.Address).ToHashSet(StringComparer.Ordinal);
        return new HostFiles(
            HostedHeaders.From(files),
            files.Where(file => !file.IsHtml && Path.HasExtension(file.File)).GroupBy(file => Path.GetExtension(file.File))
                .OrderBy(ending => ending.Key, StringComparer.Ordinal)
                .ToDictionary(ending => ending.Key, TypeOf, StringComparer.Ordinal),
            [.. files.Where(file => !file.IsHtml && !Path.HasExtension(file.File)).Select(file => file.Address)],
            [.. moved.Where(address => address.New is { } now && addresses.Contains(now))],
            [.. moved.Where(address => address.New is null)]);
    }

    /// <summary>A borough's page by its code. What stands beside it only the running site leads to: the rules of some hosts have little room.</summary>
    private static IEnumerable<MovedAddress> ByCode(CounterRecord record) => record.Boroughs.Select(borough => new MovedAddress
    {
        Old = $"/boroughs/{borough.Gss}",
        New = $"/boroughs/{borough.Slug}",
        Reason = "A borough's code stands for its name.",
    });

    /// <summary>Writes all of them.</summary>
    public IEnumerable<CopiedFile> Write(string folder, string servedFrom)
    {
        (string Name, string Text)[] files =
        [
            ("nginx.conf", NginxFile.Write(this, servedFrom)),
            ("Caddyfile", CaddyFile.Write(this, servedFrom)),
            ("cloudflare-pages/_headers", StarFiles.HeadersOf(this, takesAway: true)),
            ("cloudflare-pages/_redirects", StarFiles.RedirectsOf(this)),
            ("netlify/_headers", StarFiles.HeadersOf(this, takesAway: false)),
            ("netlify/_redirects", StarFiles.RedirectsOf(this)),
            ("cloudfront/request.js", CloudFrontFiles.RequestOf(this)),
            ("cloudfront/response.js", CloudFrontFiles.ResponseOf(this)),
            ("cloudfront/upload.sh", CloudFrontFiles.UploadOf(this)),
        ];
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder, Folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            yield return new CopiedFile($"{Folder}/{name}", "", "text/plain; charset=utf-8");
        }
    }

    private static string TypeOf(IGrouping<string, CopiedFile> files)
    {
        var types = files.Select(file => file.Type).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(type => type.Length).ToList();
        // One answer names its charset and another need not: what is text is UTF-8 here.
        return types.Select(type => type.Split(';')[0]).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1
            ? types[0]
            : throw new ExportFailedException($"Files ending in {files.Key} have several media types: {string.Join(", ", types)}.");
    }
}
