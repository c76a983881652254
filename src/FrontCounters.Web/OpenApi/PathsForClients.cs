using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace FrontCounters.Web.OpenApi;

/// <summary>
/// Writes the addresses of single items so that generators of clients keep them. Kiota takes the endings off
/// <c>/stations/{slug}.json</c> and <c>/stations/{slug}.csv</c>, has one address for both and drops one; where more stands
/// below, as under <c>/rounds/{slug}/</c>, it drops both. Two parameters in one part of a path it leaves alone: so a table is
/// described as <c>/stations/{slug}.{form}</c>, and of a round both forms are.
/// </summary>
internal static partial class PathsForClients
{
    public const string Form = "form";

    private const string InBraces = $".{{{Form}}}";

    public static void Apply(OpenApiDocument document)
    {
        var all = document.Paths.ToList();
        document.Paths = new OpenApiPaths();
        foreach (var (path, item) in all)
        {
            var match = OneItem().Match(path);
            var below = $"{match.Groups["item"]}/";
            var hasMoreBelow = match.Success && all.Exists(other => other.Key.StartsWith(below, StringComparison.Ordinal));
            if (!match.Success || (match.Groups["form"].Value == "json" && !hasMoreBelow))
            {
                document.Paths.Add(path, item);
                continue;
            }

            Add(document, match.Groups["item"].Value + InBraces, match.Groups["form"].Value, item);
        }
    }

    /// <summary>The addresses that a described path stands for, with their endings.</summary>
    public static IEnumerable<string> Addresses(string path, OpenApiOperation described)
    {
        if (!path.EndsWith(InBraces, StringComparison.Ordinal))
        {
            return [path];
        }

        var forms = described.Parameters!.First(parameter => parameter.Name == Form).Schema!.Enum!;
        return forms.Select(form => $"{path[..^InBraces.Length]}.{form}");
    }

    private static void Add(OpenApiDocument document, string path, string form, IOpenApiPathItem item)
    {
        var operation = item.Operations![HttpMethod.Get];
        if (!document.Paths.TryGetValue(path, out var known))
        {
            operation.Parameters!.Add(new OpenApiParameter
            {
                Name = Form,
                In = ParameterLocation.Path,
                Required = true,
                Description = "The form of the answer, which is the ending of the address.",
                Example = JsonValue.Create(form),
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [JsonValue.Create(form)] },
            });
            document.Paths.Add(path, item);
            return;
        }

        var one = known.Operations![HttpMethod.Get];
        one.Summary = $"{one.Summary} or {form.ToUpperInvariant()}";
        ((OpenApiSchema)one.Parameters!.First(parameter => parameter.Name == Form).Schema!).Enum!.Add(JsonValue.Create(form));
        foreach (var (mediaType, content) in operation.Responses!["200"].Content!)
        {
            one.Responses!["200"].Content!.Add(mediaType, content);
        }
    }

    [GeneratedRegex(
        @"^(?<item>.*/\{[^{}/]+\})\.(?<form>json|csv)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex OneItem();
}
