using Microsoft.OpenApi;

namespace FrontCounters.Web.OpenApi;

/// <summary>
/// Gives every fixed set of values one name in the document. A set that stands in each parameter again becomes a type of its
/// own in every generated client: <c>Borough</c> to <c>Borough9</c>.
/// </summary>
internal static class SharedChoices
{
    public static void Name(OpenApiDocument document)
    {
        var named = document.Components!.Schemas!
            .Where(schema => schema.Value.Enum is { Count: > 0 })
            .GroupBy(schema => KeyOf(schema.Value))
            .ToDictionary(same => same.Key, same => same.First().Key, StringComparer.Ordinal);
        var asked =
            from path in document.Paths
            from operation in path.Value.Operations!.Values
            from parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>()
            where parameter.Schema is OpenApiSchema { Enum.Count: > 0 }
            // The name that says most: a and b of a comparison are boroughs.
            orderby parameter.Name!.Length descending
            select (Tag: OperationDescriptions.TagOf(path.Key.Split('.')[0]), parameter);
        foreach (var (tag, parameter) in asked.ToList())
        {
            var choices = parameter.Schema!;
            if (!named.TryGetValue(KeyOf(choices), out var name))
            {
                named[KeyOf(choices)] = name = Free(document, parameter.Name!, tag);
                document.AddComponent(name, choices);
            }

            parameter.Schema = new OpenApiSchemaReference(name, document);
        }
    }

    /// <summary><c>BoroughChoice</c>; where that is another set, <c>ClosuresRoundChoice</c>.</summary>
    private static string Free(OpenApiDocument document, string parameter, string tag)
    {
        var name = $"{char.ToUpperInvariant(parameter[0])}{parameter[1..]}Choice";
        return document.Components!.Schemas!.ContainsKey(name) ? tag + name : name;
    }

    private static string KeyOf(IOpenApiSchema schema) => string.Join('\n', schema.Enum!.Select(word => $"{word}"));
}
