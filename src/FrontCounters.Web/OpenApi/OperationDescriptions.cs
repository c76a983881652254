using System.Text;
using System.Text.Json.Nodes;
using FrontCounters.Data;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;

namespace FrontCounters.Web.OpenApi;

/// <summary>Describes each ending of a data address: its parameters, refusals, and an example that it answers itself.</summary>
internal static class OperationDescriptions
{
    public static async Task TransformAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var record = context.ApplicationServices.GetRequiredService<CounterRecord>();
        if (metadata.OfType<FileAnswer>().SingleOrDefault() is { } file)
        {
            Describe(operation, context.Document!, file, record);
            await RefusalsAsync(operation, context, file.Parameters, cancellation);
            return;
        }

        var answer = metadata.OfType<DataAnswer>().Single();
        var described = answer.Described;
        var form = answer.Ending[1..];
        operation.OperationId = IdOf(described.Address, form);
        operation.Summary = $"{described.Title} as {(form == "geojson" ? "GeoJSON" : form.ToUpperInvariant())}";
        operation.Description = described.Description;
        operation.Tags = new HashSet<OpenApiTagReference> { new(TagOf(described.Address), context.Document) };
        operation.Parameters = [.. answer.Parameters.Select(parameter => Parameter(parameter, record))];

        await RefusalsAsync(operation, context, answer.Parameters, cancellation);
        var question = described.ExampleOf(record);
        var body = context.ApplicationServices.GetRequiredService<ExampleRunner>().Run(answer, question);
        var good = operation.Responses!["200"];
        ((OpenApiResponse)good).Description =
            $"{(form == "csv" ? "One row for each of its items." : described.Title + ".")} Example: {Address(answer, question)}";
        good.Content![answer.MediaType].Example = Example(body, form);
    }

    private static void Describe(OpenApiOperation operation, OpenApiDocument document, FileAnswer file, CounterRecord record)
    {
        operation.OperationId = IdOf(file.Address, file.Ending[1..]);
        operation.Summary = file.Title;
        operation.Description = file.Description;
        operation.Tags = new HashSet<OpenApiTagReference> { new(TagOf(file.Address), document) };
        operation.Parameters = [.. file.Parameters.Select(parameter => Parameter(parameter, record))];
        ((OpenApiResponse)operation.Responses!["200"]).Description = $"{file.Title}.";
    }

    private static async Task RefusalsAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        IReadOnlyList<AskedParameter> parameters,
        CancellationToken cancellation)
    {
        var problem = await context.GetOrCreateSchemaAsync(typeof(ProblemItem), null, cancellation);
        context.Document!.AddComponent(nameof(ProblemItem), problem);
        Refusal(operation, context.Document!, 400, [.. parameters.Where(parameter => !parameter.IsInPath)]);
        Refusal(operation, context.Document!, 404, [.. parameters.Where(parameter => parameter.IsInPath)]);
        operation.Responses!["429"] = Problem(
            context.Document!, "Too many requests from one address; code is too-many-requests, Retry-After says how many seconds to wait.");
    }

    private static string IdOf(string address, string form) =>
        string.Concat(address.Split('/', '{', '}').Select(Capital)) + Capital(form);

    public static string TagOf(string address) => Capital(address.Split('/')[1]);

    private static string Capital(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];

    private static OpenApiParameter Parameter(AskedParameter parameter, CounterRecord record) => new()
    {
        Name = parameter.Name,
        In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = parameter.IsRequired,
        Description = parameter.Description,
        Example = parameter.Example is { } example ? JsonValue.Create(example(record)) : null,
        Schema = parameter.IsFlag
            ? new OpenApiSchema { Type = JsonSchemaType.Boolean }
            : new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Format = parameter.Format,
                Enum = parameter.Choices?.Invoke(record).Select(choice => (JsonNode)JsonValue.Create(choice)).ToList(),
            },
    };

    private static void Refusal(
        OpenApiOperation operation, OpenApiDocument document, int status, IReadOnlyList<AskedParameter> parameters)
    {
        var codes = parameters.SelectMany(parameter => parameter.Codes).Distinct().ToList();
        if (codes.Count == 0)
        {
            return;
        }

        operation.Responses![$"{status}"] = Problem(document, $"Refused; code is {string.Join(", ", codes)}.");
    }

    private static OpenApiResponse Problem(OpenApiDocument document, string description) => new()
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [ProblemItem.MediaType] = new() { Schema = new OpenApiSchemaReference(nameof(ProblemItem), document) },
        },
    };

    /// <summary>The address that the example answers.</summary>
    private static string Address(DataAnswer answer, IReadOnlyDictionary<string, string> question)
    {
        var path = answer.Described.Address;
        var query = new Dictionary<string, string?>();
        foreach (var parameter in answer.Described.Parameters.Where(parameter => question.ContainsKey(parameter.Name)))
        {
            if (parameter.IsInPath)
            {
                path = path.Replace($"{{{parameter.Name}}}", question[parameter.Name], StringComparison.Ordinal);
            }
            else
            {
                query[parameter.Name] = question[parameter.Name];
            }
        }

        return QueryHelpers.AddQueryString(path + answer.Ending, query) + (
            answer.Ending == ".csv" ? ", its first lines." : ", its lists cut to the first item.");
    }

    private static JsonNode Example(byte[] body, string form)
    {
        if (form == "csv")
        {
            var lines = Encoding.UTF8.GetString(body).TrimStart('\uFEFF').Split("\r\n");
            return JsonValue.Create(string.Join("\r\n", lines.Take(3)));
        }

        var example = JsonNode.Parse(body)!;
        Shorten(example);
        return example;
    }

    /// <summary>Cuts lists of objects to one; an outline stays whole, or it would be none.</summary>
    private static void Shorten(JsonNode? node)
    {
        if (node is JsonArray { Count: > 0 } list)
        {
            while (list.Count > 1 && list[0] is JsonObject)
            {
                list.RemoveAt(list.Count - 1);
            }

            Shorten(list[0]);
        }
        else if (node is JsonObject fields)
        {
            foreach (var (_, value) in fields.Where(field => field.Key != "geometry"))
            {
                Shorten(value);
            }
        }
    }
}
