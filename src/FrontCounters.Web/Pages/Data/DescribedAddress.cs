using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.OpenApi;

namespace FrontCounters.Web.Pages.Data;

/// <summary>A data address with all of its endings, as the OpenAPI document has it.</summary>
/// <param name="Path">Without its ending.</param>
/// <param name="Endings">Such as <c>.json</c>.</param>
/// <param name="Described">What its first ending's description says; the others ask the same.</param>
/// <param name="Type">The name of the type that it answers as JSON.</param>
/// <param name="Example">An answer, as JSON.</param>
public sealed record DescribedAddress(
    string Path, IReadOnlyList<string> Endings, OpenApiOperation Described, string? Type, string Example)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Id => string.Join('-', Path.Split('/', '{', '}').Where(part => part.Length > 0));

    public string Title => Described.Summary!.Replace(" as JSON", "", StringComparison.Ordinal);

    public IEnumerable<IOpenApiParameter> Parameters => Described.Parameters ?? [];

    /// <summary>What the example answers.</summary>
    public string Asked => Described.Responses!["200"].Description!;

    public IEnumerable<string> Refusals =>
        Described.Responses!.Where(response => response.Key != "200").Select(response => $"{response.Key}: {response.Value.Description}");

    public static IReadOnlyList<DescribedAddress> All(OpenApiDocument document) =>
    [
        .. document.Paths.GroupBy(path => path.Key[..path.Key.LastIndexOf('.')])
            .Select(same => Of(same.Key, same.ToDictionary(
                path => path.Key[same.Key.Length..], path => path.Value.Operations![HttpMethod.Get]))),
    ];

    private static DescribedAddress Of(string path, Dictionary<string, OpenApiOperation> endings)
    {
        var json = endings[".json"];
        var answer = json.Responses!["200"].Content!["application/json"];
        var type = (answer.Schema as OpenApiSchemaReference)?.Reference.Id;
        return new DescribedAddress(path, [.. endings.Keys], json, type, answer.Example!.ToJsonString(Readable));
    }
}
