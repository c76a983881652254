using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FrontCounters.Data.Time;

namespace FrontCounters.Web.Formats;

/// <summary>How everything is written as JSON: camel case, the record's own words, nothing escaped that need not be.</summary>
public static class SiteJson
{
    public static readonly JsonSerializerOptions Options = Applied(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Values of the record that are written as text.</summary>
    public static readonly IReadOnlyList<Type> Texts = [typeof(PartialDate), typeof(WeeklyHours), typeof(OsmHours)];

    public static void Apply(JsonSerializerOptions options) => Applied(options);

    private static JsonSerializerOptions Applied(JsonSerializerOptions options)
    {
        // Nothing is read, so numbers need not be described as if they might be text.
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new AsText<PartialDate>());
        options.Converters.Add(new AsText<WeeklyHours>());
        options.Converters.Add(new AsText<OsmHours>());
        return options;
    }

    /// <summary>The database gives back <c>73.0</c>; divided by one at full scale, it is 73 again.</summary>
    public static decimal Trimmed(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>Writes a value of the record as the text that <c>data/</c> has for it.</summary>
    private sealed class AsText<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException($"{typeof(T).Name} is only written.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value!.ToString());
    }
}
