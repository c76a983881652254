using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace FrontCounters.Web.Pages.Data;

/// <summary>A type of the OpenAPI document with its fields, or with its words.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it stands for.</param>
/// <param name="Words">Every value that it can have, where those are fixed.</param>
/// <param name="Fields">What it has, where it is an object.</param>
public sealed record DescribedType(
    string Name, string? Description, IReadOnlyList<string> Words, IReadOnlyList<DescribedType.Field> Fields)
{
    public static IReadOnlyList<DescribedType> All(OpenApiDocument document) =>
    [
        .. document.Components!.Schemas!.OrderBy(schema => schema.Key, StringComparer.Ordinal)
            .Select(schema => From(schema.Key, schema.Value)),
    ];

    private static DescribedType From(string name, IOpenApiSchema schema) => new(
        name,
        schema.Description,
        [.. (schema.Enum ?? []).OfType<JsonValue>().Select(word => word.ToString())],
        [
            .. (schema.Properties ?? new Dictionary<string, IOpenApiSchema>()).Select(property =>
                new Field(property.Key, KindOf(property.Value), TypeOf(property.Value), DescriptionOf(property.Value))),
        ]);

    /// <summary>What a value is, in words; the type that it is or holds is named apart.</summary>
    private static string KindOf(IOpenApiSchema schema) => schema switch
    {
        OpenApiSchemaReference => "",
        { OneOf: [_, ..] } => "or none",
        { Items: { } items } => KindOf(items) is { Length: > 0 } kind ? $"list: {kind}" : "list of",
        { Type: { } type } => InWords(type, schema.Format),
        _ => "any",
    };

    private static string InWords(JsonSchemaType type, string? format)
    {
        var word = (type & ~JsonSchemaType.Null) switch
        {
            JsonSchemaType.String => format switch { "date" => "date", "date-time" => "time", _ => "text" },
            JsonSchemaType.Integer => "whole number",
            JsonSchemaType.Number => "number",
            JsonSchemaType.Boolean => "true or false",
            JsonSchemaType.Object => "object",
            JsonSchemaType.Array => "list",
            var other => other.ToString(),
        };
        return type.HasFlag(JsonSchemaType.Null) ? $"{word}, or none" : word;
    }

    private static string? TypeOf(IOpenApiSchema schema) => schema switch
    {
        OpenApiSchemaReference reference => reference.Reference.Id,
        { Items: { } items } => TypeOf(items),
        { OneOf: { } choices } => choices.Select(TypeOf).FirstOrDefault(type => type is not null),
        _ => null,
    };

    private static string? DescriptionOf(IOpenApiSchema schema) =>
        schema is OpenApiSchemaReference reference ? reference.Reference.Description : schema.Description;

    /// <param name="Name">As JSON has it.</param>
    /// <param name="Kind">What its value is, in words.</param>
    /// <param name="Type">The type that it is or holds, where that has a name.</param>
    /// <param name="Description">What it says.</param>
    public sealed record Field(string Name, string Kind, string? Type, string? Description);
}
