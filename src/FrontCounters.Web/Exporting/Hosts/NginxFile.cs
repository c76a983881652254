using System.Text;

namespace FrontCounters.Web.Exporting.Hosts;

/// <summary>A server of nginx, to be included among its http settings.</summary>
public static class NginxFile
{
    public static string Write(HostFiles host, string servedFrom)
    {
        var conf = new StringBuilder("# A server of nginx for this copy: include it within http { }. Made by the export; do not edit.\n");
        var names = host.Headers.ByName().ToList();
        foreach (var (name, value, others) in names.Where(header => header.Others.Any()))
        {
            conf.Append($"map $uri {Variable(name)} {{\n  default \"{value}\";\n");
            foreach (var (rule, own) in others)
            {
                conf.Append($"  \"~{rule.Pattern}\" \"{own}\";\n");
            }

            conf.Append("}\n");
        }

        conf.Append($"map $uri $copy_cache {{ default \"{HostedHeaders.Fresh}\"; ");
        conf.Append($"\"~{HostedHeaders.LastingNames}\" \"{HostedHeaders.Lasting}\"; }}\n");
        conf.Append("map $status $copy_kept { default $copy_cache; ~^[45] no-store; }\n");
        conf.Append("# A file answers no question but those that its own script reads.\n");
        conf.Append("map \"$uri?$args\" $copy_asked { default 0; \"~^/(nearest|search)\\?\" 0; \"~\\?.\" 1; }\n");
        conf.Append("server {\n  listen 8080;\n");
        conf.Append($"  root \"{servedFrom}\";\n  absolute_redirect off;\n  server_tokens off;\n  error_page 403 404 410 /404.html;\n");
        conf.Append("  charset utf-8;\n  charset_types ");
        conf.AppendJoin(' ', host.Types.Values.Where(type => type.Contains("charset", StringComparison.Ordinal))
            .Select(Bare).Distinct().Where(type => type != "text/html"));
        conf.Append(";\n  gzip on;\n  gzip_vary on;\n  gzip_types ");
        conf.AppendJoin(' ', host.Types.Values.Select(Bare).Where(IsText).Distinct());
        conf.Append(";\n  default_type application/octet-stream;\n  types {\n    text/html html;\n");
        foreach (var types in host.Types.GroupBy(type => Bare(type.Value), type => type.Key[1..]))
        {
            conf.Append($"    {types.Key} {string.Join(' ', types)};\n");
        }

        conf.Append("  }\n");
        foreach (var (name, value, others) in names)
        {
            conf.Append($"  add_header {name} \"{(others.Any() ? Variable(name) : value)}\" always;\n");
        }

        conf.Append("  add_header Cache-Control $copy_kept always;\n");
        foreach (var moved in host.Moved)
        {
            conf.Append($"  location = {moved.Old} {{ return 301 {moved.New}; }}\n");
        }

        foreach (var gone in host.Gone)
        {
            conf.Append($"  location = {gone.Old} {{ return 410; }}\n");
        }

        conf.Append($"  location ^~ /{HostFiles.Folder}/ {{ return 404; }}\n");
        conf.Append("  location = / { if ($copy_asked) { return 404; } try_files /index.html =404; }\n");
        conf.Append("  location / { if ($copy_asked) { return 404; } try_files $uri $uri.html =404; }\n}\n");
        return conf.ToString();
    }

    private static string Variable(string name) => $"$copy_{name.ToLowerInvariant().Replace('-', '_')}";

    private static string Bare(string type) => type.Split(';')[0];

    private static bool IsText(string type) =>
        type != "text/html" && (type.StartsWith("text/", StringComparison.Ordinal) || type.Contains("json", StringComparison.Ordinal)
            || type.Contains("xml", StringComparison.Ordinal));
}
