using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace FrontCounters.Web.Linked;

/// <summary>What a page says once more for search engines, in the words of schema.org: data, which no browser runs.</summary>
public static class LinkedData
{
    // Angle brackets and ampersands are escaped, so that no text can end the element that holds it.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(JsonObject thing) => thing.ToJsonString(Options);

    /// <summary>A thing of a type of schema.org, without what is not known of it.</summary>
    internal static JsonObject Thing(string type, params (string Name, JsonNode? Value)[] properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties.Where(property => property.Value is not null))
        {
            thing[name] = value;
        }

        return thing;
    }

    internal static JsonObject Whole(JsonObject thing)
    {
        thing.Insert(0, "@context", "https://schema.org");
        return thing;
    }
}
