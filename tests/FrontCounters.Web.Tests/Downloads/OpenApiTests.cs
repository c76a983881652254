using System.Net;
using System.Text.Json;
using FrontCounters.Data;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>What <c>/openapi.json</c> says of the data addresses is what they are.</summary>
[Collection(SiteCollection.Name)]
public sealed class OpenApiTests(SiteFactory site)
{
    /// <summary>The document itself, and the drawing that the map asks for: neither is data of the record.</summary>
    private static readonly string[] NotDescribed = ["/openapi.json", "/map/outlines.geojson"];

    [FactWithNode("@seriousme/openapi-schema-validator")]
    public async Task Get_OpenApi_IsValidAndWhatEveryJsonAndGeoJsonAnswers()
    {
        var document = await site.GetJsonAsync("/openapi.json");
        var record = site.Services.GetRequiredService<CounterRecord>();
        List<object> answers = [];
        foreach (var (ending, type) in ((string, string)[])[(".json", "application/json"), (".geojson", "application/geo+json")])
        {
            foreach (var (described, address) in DataSweep.Addresses(record, ending, PathsOf(document).Keys))
            {
                var path = PathsOf(document)[described];
                answers.Add(new { address, path, type, body = await site.GetJsonAsync(address) });
            }
        }

        var (exitCode, output, errors) = await NodeTools.RunAsync(
            ["openapi.mjs"], input: JsonSerializer.Serialize(new { document, answers }));

        Assert.True(exitCode == 0, output + errors);
        Assert.True(answers.Count > 500, $"Only {answers.Count} answers were held against their schema.");
    }

    [Fact]
    public async Task Get_OpenApi_DescribesEveryDataAddressAndNoOther()
    {
        var document = await site.GetJsonAsync("/openapi.json");

        var mapped = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}")
            .Where(path => Path.GetExtension(path) is ".json" or ".csv" or ".geojson" or ".atom" or ".ics")
            .Except(NotDescribed);

        Assert.Equal(mapped.Order(StringComparer.Ordinal), PathsOf(document).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Get_WithAValueThatMeansNothing_IsRefusedWithACodeThatIsDescribed()
    {
        var document = await site.GetJsonAsync("/openapi.json");
        using var client = site.CreateClient();
        var asked = 0;
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            var operation = path.Value.GetProperty("get");
            foreach (var parameter in ParametersOf(operation))
            {
                if (parameter.GetProperty("name").GetString() == "form")
                {
                    continue;
                }

                var value = parameter.GetProperty("name").GetString() switch { "q" => new string('x', 300), "text" => "~", _ => "~no~" };
                var (status, address) = Refused(path.Name, operation, parameter, value);
                using var response = await client.GetAsync(address);
                using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

                Assert.True((int)response.StatusCode == status, $"{address} answers {response.StatusCode}");
                var described = operation.GetProperty("responses").GetProperty($"{status}").GetProperty("description").GetString();
                Assert.Contains(problem.RootElement.GetProperty("code").GetString()!, described, StringComparison.Ordinal);
                asked++;
            }
        }

        Assert.True(asked > 80, $"Only {asked} parameters were tried.");
    }

    [Fact]
    public async Task Get_WithEveryChoiceThatIsDescribed_IsAnswered()
    {
        var document = await site.GetJsonAsync("/openapi.json");
        var asked = 0;
        foreach (var path in (string[])["/stations.json", "/sources.json", "/quotations.json"])
        {
            foreach (var parameter in document.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("parameters").EnumerateArray())
            {
                if (!parameter.GetProperty("schema").TryGetProperty("$ref", out var reference))
                {
                    continue;
                }

                var shared = document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);
                foreach (var choice in shared.GetProperty("enum").EnumerateArray())
                {
                    asked++;
                    var address = $"{path}?{parameter.GetProperty("name").GetString()}={Uri.EscapeDataString(choice.GetString()!)}";
                    Assert.Equal((address, HttpStatusCode.OK), (address, await site.GetStatusAsync(address)));
                }
            }
        }

        Assert.True(asked > 100, $"Only {asked} choices were tried.");
    }

    [Fact]
    public async Task Get_OpenApi_NamesEachSetOfChoicesOnceAndSaysWhereItIs()
    {
        var document = await site.GetJsonAsync("/openapi.json");
        using var addressed = new AddressedSite();

        var sets = document.GetProperty("components").GetProperty("schemas").EnumerateObject()
            .Where(schema => schema.Value.TryGetProperty("enum", out _)).Select(schema => schema.Value.GetProperty("enum").GetRawText());
        Assert.Distinct(sets);
        Assert.All(
            document.GetProperty("paths").EnumerateObject().SelectMany(path => ParametersOf(path.Value.GetProperty("get"))),
            parameter => Assert.False(parameter.GetProperty("schema").TryGetProperty("enum", out _), parameter.GetRawText()));
        Assert.Equal("http://localhost", ServerOf(document));
        Assert.Equal(AddressedSite.Public, ServerOf(await addressed.GetJsonAsync("/openapi.json")));
    }

    [FactWithNode("@placemarkio/check-geojson")]
    public async Task Get_EveryGeoJson_IsValid()
    {
        var document = await site.GetJsonAsync("/openapi.json");
        using var client = site.CreateClient();
        var addresses = DataSweep.Addresses(site.Services.GetRequiredService<CounterRecord>(), ".geojson", PathsOf(document).Keys)
            .Select(address => address.Address).Append("/map/outlines.geojson").Distinct();
        List<object> bodies = [];
        foreach (var address in addresses)
        {
            bodies.Add(new { address, body = await client.GetStringAsync(address) });
        }

        var (exitCode, output, errors) = await NodeTools.RunAsync(["geojson.mjs"], input: JsonSerializer.Serialize(bodies));

        Assert.True(exitCode == 0, output + errors);
        Assert.True(bodies.Count > 300, $"Only {bodies.Count} were read.");
    }

    private static (int Status, string Address) Refused(
        string path, JsonElement operation, JsonElement parameter, string value)
    {
        var name = parameter.GetProperty("name").GetString()!;
        var address = path;
        List<string> query = [];
        foreach (var declared in operation.GetProperty("parameters").EnumerateArray())
        {
            var (key, isInPath) = (declared.GetProperty("name").GetString()!, declared.GetProperty("in").GetString() == "path");
            if (key != name && !(declared.TryGetProperty("required", out var required) && required.GetBoolean()))
            {
                continue;
            }

            var text = Uri.EscapeDataString(key == name ? value : declared.GetProperty("example").GetString()!);
            address = isInPath ? address.Replace($"{{{key}}}", text, StringComparison.Ordinal) : address;
            query.AddRange(isInPath ? [] : [$"{key}={text}"]);
        }

        return (parameter.GetProperty("in").GetString() == "path" ? 404 : 400, $"{address}?{string.Join('&', query)}");
    }

    /// <summary>The feed of the whole record has none.</summary>
    private static JsonElement.ArrayEnumerator ParametersOf(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : default;

    private static string? ServerOf(JsonElement document) =>
        Assert.Single(document.GetProperty("servers").EnumerateArray()).GetProperty("url").GetString();

    /// <summary>Every address, with the path that describes it: of single items one path may describe several forms.</summary>
    private static Dictionary<string, string> PathsOf(JsonElement document) => document.GetProperty("paths").EnumerateObject()
        .SelectMany(path => FormsOf(document, path).Select(form => (Address: path.Name.Replace("{form}", form, StringComparison.Ordinal), path.Name)))
        .ToDictionary(page => page.Address, page => page.Name, StringComparer.Ordinal);

    private static IEnumerable<string> FormsOf(JsonElement document, JsonProperty path)
    {
        if (!path.Name.EndsWith(".{form}", StringComparison.Ordinal))
        {
            return [""];
        }

        var form = path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Single(parameter => parameter.GetProperty("name").GetString() == "form");
        var shared = form.GetProperty("schema").GetProperty("$ref").GetString()!.Split('/')[^1];
        return document.GetProperty("components").GetProperty("schemas").GetProperty(shared).GetProperty("enum").EnumerateArray()
            .Select(word => word.GetString()!);
    }
}
