using System.Text.Json.Serialization;

namespace FrontCounters.Web.Formats;

/// <summary>A list as it is published: what was asked, what it rests on, how many there are, and the items.</summary>
/// <typeparam name="T">An item with its slug or id, its address, and the sources of every fact it states.</typeparam>
public sealed record Listing<T>
{
    /// <summary>The day the answer is true of.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The day it was known on.</summary>
    public required DateOnly Known { get; init; }

    /// <summary>The day of the newest source not later than <see cref="Known"/>.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The moment asked about; only where items have a state at one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? At { get; init; }

    public required string Release { get; init; }

    /// <summary>Items listed, closed counters included.</summary>
    public int Count => Items.Count;

    /// <summary>Counters open to the public among the items; only in lists of stations and boroughs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Open { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyName("open24Hours")]
    public int? OpenTwentyFourHours { get; init; }

    /// <summary>The access figures of all of London; only in the list of boroughs.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AccessItem? London { get; init; }

    public required IReadOnlyList<T> Items { get; init; }
}
