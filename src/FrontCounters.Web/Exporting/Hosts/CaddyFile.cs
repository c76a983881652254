using System.Text;

namespace FrontCounters.Web.Exporting.Hosts;

/// <summary>A site of Caddy.</summary>
public static class CaddyFile
{
    public static string Write(HostFiles host, string servedFrom)
    {
        var conf = new StringBuilder("# A site of Caddy for this copy. Made by the export; do not edit.\n(copy_headers) {\n  route {\n  header {\n");
        foreach (var (name, value) in host.Headers.Common)
        {
            conf.Append($"    {name} \"{value}\"\n");
        }

        conf.Append($"    Cache-Control \"{HostedHeaders.Fresh}\"\n  }}\n");
        conf.Append($"  @lasting path_regexp {HostedHeaders.LastingNames}\n  header @lasting Cache-Control \"{HostedHeaders.Lasting}\"\n");
        foreach (var (rule, at) in host.Headers.Rules.Select((rule, at) => (rule, at)))
        {
            conf.Append($"  @rule{at} path_regexp {rule.Pattern}\n  header @rule{at} {{\n");
            foreach (var (name, value) in rule.Headers)
            {
                conf.Append(value is null ? $"    -{name}\n" : $"    {name} \"{value}\"\n");
            }

            conf.Append("  }\n");
        }

        conf.Append("  }\n}\n\n:8080 {\n");
        conf.Append($"  root * \"{servedFrom}\"\n  encode zstd gzip\n  import copy_headers\n");
        foreach (var (type, at) in host.Types.Select((type, at) => (type, at)))
        {
            conf.Append($"  @type{at} path *{type.Key}\n  header @type{at} Content-Type \"{type.Value}\"\n");
        }

        foreach (var (bare, at) in host.Bare.Select((bare, at) => (bare, at)))
        {
            conf.Append($"  @bare{at} path {bare}\n  header @bare{at} Content-Type application/octet-stream\n");
        }

        foreach (var moved in host.Moved)
        {
            conf.Append($"  redir {moved.Old} {moved.New} 301\n");
        }

        foreach (var gone in host.Gone)
        {
            conf.Append($"  error {gone.Old} 410\n");
        }

        conf.Append($"  error /{HostFiles.Folder}/* 404\n");
        conf.Append("  # A file answers no question but those that its own script reads.\n");
        conf.Append("  @asked expression `{query} != \"\" && !({path} in [\"/nearest\", \"/nearest.html\", \"/search\", \"/search.html\"])`\n  error @asked 404\n");
        conf.Append("  try_files {path} {path}.html\n  file_server {\n    index index.html\n  }\n");
        conf.Append("  handle_errors {\n    header Cache-Control no-store\n").Append(Refusals(host));
        conf.Append("    rewrite * /404.html\n    file_server {\n      status {http.error.status_code}\n    }\n  }\n}\n");
        return conf.ToString();
    }

    /// <summary>A refusal has the headers of a page, and is not kept.</summary>
    private static string Refusals(HostFiles host) => string.Concat(
        host.Headers.Common.Select(header => $"    header {header.Key} \"{header.Value}\"\n"));
}
