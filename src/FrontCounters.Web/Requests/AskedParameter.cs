using FrontCounters.Data;

namespace FrontCounters.Web.Requests;

/// <summary>One thing that an address can be asked, as its end point declares it.</summary>
/// <param name="Name">Its name in the query, or in the braces of the address.</param>
/// <param name="Description">What it asks, for people.</param>
/// <param name="Codes">The codes of the refusals that a value of it can meet.</param>
public sealed record AskedParameter(string Name, string Description, params IReadOnlyList<string> Codes)
{
    public bool IsInPath { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether a reader types it: a place, or words. An answer to it is kept for nobody else.</summary>
    public bool IsTyped { get; init; }

    /// <summary>Whether it may stand more than once.</summary>
    public bool MayRepeat { get; init; }

    /// <summary>Whether it is either <c>true</c> or <c>false</c>.</summary>
    public bool IsFlag { get; init; }

    /// <summary>The format that OpenAPI has for it, such as <c>date</c>.</summary>
    public string? Format { get; init; }

    /// <summary>Every value that is understood; none where they cannot be counted.</summary>
    public Func<CounterRecord, IReadOnlyList<string>>? Choices { get; init; }

    public Func<CounterRecord, string>? Example { get; init; }

    public static AskedParameter InPath(
        string name, string description, Func<CounterRecord, string> example, params IReadOnlyList<string> codes) =>
        new(name, description, codes) { IsInPath = true, IsRequired = true, Example = example };

    /// <summary>A filter with a fixed set of values, as <see cref="ReadingParameters"/> reads it.</summary>
    public static AskedParameter Choice(
        string name, string description, Func<CounterRecord, IReadOnlyList<string>> choices) =>
        new(name, description, $"{name}-not-known") { Choices = choices };

    /// <summary>A filter whose value stands for something.</summary>
    public static AskedParameter Filter(string name, string description) =>
        new(name, description, ReadingParameters.FilterNotUnderstoodCode);
}
