using System.Text.Json.Nodes;
using FrontCounters.Web.Formats;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FrontCounters.Web.OpenApi;

/// <summary>Says of each type what its code cannot: which values are text, what is always there, what a geometry is.</summary>
internal static class SchemaDescriptions
{
    private static readonly string[] Geometries = ["Point", "LineString", "MultiLineString", "Polygon", "MultiPolygon"];

    public static Task TransformAsync(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (IsText(context.JsonTypeInfo.Type))
        {
            schema.Type = context.JsonPropertyInfo is { IsGetNullable: true }
                ? JsonSchemaType.String | JsonSchemaType.Null
                : JsonSchemaType.String;
        }

        // Where a value may be none is said beside the word's type: a word itself never is.
        if (schema.Enum is { Count: > 0 } words)
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = [.. words.Where(word => word is not null && !word.IsJsonNullSentinel())];
        }

        if (context.JsonPropertyInfo is { } property)
        {
            schema.Description ??= FieldDescriptions.Find(property.Name);
        }

        if (context.JsonPropertyInfo is { Name: "geometry" })
        {
            DescribeGeometry(schema);
        }

        if (schema.Properties is { Count: > 0 })
        {
            // What is not left out when it is empty is always written.
            schema.Required = context.JsonTypeInfo.Properties
                .Where(field => field.Get is not null && field.ShouldSerialize is null)
                .Select(field => field.Name)
                .Where(schema.Properties.ContainsKey)
                .ToHashSet();
        }

        return Task.CompletedTask;
    }

    /// <summary>True of a type that is written as text: it is told where it stands, which says whether it may be none.</summary>
    public static bool IsText(Type type) => SiteJson.Texts.Contains(Nullable.GetUnderlyingType(type) ?? type);

    private static void DescribeGeometry(OpenApiSchema schema)
    {
        schema.Type = JsonSchemaType.Object | JsonSchemaType.Null;
        schema.Required = new HashSet<string> { "type", "coordinates" };
        schema.Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Enum = [.. Geometries.Select(name => (JsonNode)JsonValue.Create(name))],
            },
            ["coordinates"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema() },
        };
    }
}
