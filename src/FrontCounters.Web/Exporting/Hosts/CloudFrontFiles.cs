using System.Text.Json;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Exporting.Hosts;

/// <summary>Two functions of CloudFront, before and after its cache, and the upload to S3 with the right media types.</summary>
public static class CloudFrontFiles
{
    /// <summary>Finds the file of an address, and leads on from addresses that moved.</summary>
    public static string RequestOf(HostFiles host) =>
        $$"""
        // CloudFront, viewer request. Made by the export; do not edit.
        var moved = {{Json(host.Moved.ToDictionary(address => address.Old, address => address.New))}};
        var bare = {{Json(host.Bare)}};
        var gone = {{Json(host.Gone.Select(address => address.Old))}};

        function handler(event) {
          var request = event.request;
          var uri = request.uri;
          if (moved[uri]) {
            return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: moved[uri] } } };
          }

          if (gone.indexOf(uri) >= 0) {
            return { statusCode: 410, statusDescription: 'Gone' };
          }

          // A file answers no question but those that its own script reads.
          var isAsked = Object.keys(request.querystring).length > 0 && uri !== '/nearest' && uri !== '/search';
          if (isAsked || uri.indexOf('/{{HostFiles.Folder}}/') === 0) {
            request.uri = '/not-found';
          } else if (uri === '/') {
            request.uri = '/index.html';
          } else if (uri.split('/').pop().indexOf('.') < 0 && bare.indexOf(uri) < 0) {
            request.uri = uri + '.html';
          }

          return request;
        }

        """;

    /// <summary>Adds the headers.</summary>
    public static string ResponseOf(HostFiles host) =>
        $$"""
        // CloudFront, viewer response. Made by the export; do not edit.
        var common = {{Json(host.Headers.Common.ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value))}};
        var rules = {{Json(host.Headers.Rules.Select(rule => new object[]
        {
            rule.Pattern, rule.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value),
        }))}};

        function handler(event) {
          var response = event.response;
          // The address of a page has got its ending by now.
          var uri = event.request.uri.replace(/\.html$/, '');
          var headers = response.headers;
          Object.keys(common).forEach(function (name) { headers[name] = { value: common[name] }; });
          for (var i = 0; i < rules.length; i++) {
            if (new RegExp(rules[i][0]).test(uri)) {
              Object.keys(rules[i][1]).forEach(function (name) {
                delete headers[name];
                if (rules[i][1][name] !== null) { headers[name] = { value: rules[i][1][name] }; }
              });
              break;
            }
          }

          headers['cache-control'] = { value: response.statusCode >= 400 ? 'no-store'
            : /{{HostedHeaders.LastingNames.Replace("/", "\\/", StringComparison.Ordinal)}}/.test(uri) ? '{{HostedHeaders.Lasting}}' : '{{HostedHeaders.Fresh}}' };
          return response;
        }

        """;

    /// <summary>One pass an ending, since S3 keeps the type that it is told.</summary>
    public static string UploadOf(HostFiles host)
    {
        var passes = host.Types.Append(KeyValuePair.Create(".html", HostFiles.Html)).Select(type =>
            $"aws s3 sync \"$folder\" \"$bucket\" --exclude '*' --include '*{type.Key}' --exclude '{HostFiles.Folder}/*' --content-type '{type.Value}'");
        return $"""
            #!/bin/sh
            # Uploads this copy to S3: upload.sh s3://BUCKET. Made by the export; do not edit. Set 404.html as the page for 403 and 404.
            set -eu
            bucket=$1
            folder=$(cd "$(dirname "$0")/../.." && pwd)
            {string.Join('\n', passes)}

            """;
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, SiteJson.Options);
}
