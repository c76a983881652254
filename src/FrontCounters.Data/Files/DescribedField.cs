using System.Text.RegularExpressions;

namespace FrontCounters.Data.Files;

/// <summary>A column as <c>datapackage.json</c> describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">The only words that may stand in it; none where others may.</param>
/// <param name="Pattern">What a cell must look like as a whole; none where it says nothing of that.</param>
public sealed partial record DescribedField(string Name, IReadOnlyList<string>? Words, string? Pattern)
{
    /// <summary>What a list in one cell may hold, from a pattern that allows words and nothing else.</summary>
    private IReadOnlyList<string>? ListWords =>
        Pattern is not null && ListPattern().Match(Pattern) is { Success: true } list
            ? list.Groups["words"].Value.Split('|')
            : null;

    /// <summary>What is wrong with a cell that is not blank; none where it is as described.</summary>
    public string? Refusal(string cell)
    {
        if ((Words ?? ListWords) is { } words)
        {
            var unknown = (Words is null ? cell.Split(' ') : [cell]).Where(word => !words.Contains(word)).ToList();
            return unknown.Count == 0
                ? null
                : $"{DataPackage.File} does not know '{string.Join("', '", unknown)}' here, only: {string.Join(", ", words)}. "
                    + "If it is meant, add it there first.";
        }

        return Pattern is null || Regex.IsMatch(cell, $@"\A(?:{Pattern})\z", RegexOptions.NonBacktracking)
            ? null
            : $"{DataPackage.File} wants it to be like {Pattern}.";
    }

    [GeneratedRegex(@"\A\((?<words>[a-z0-9|-]+)\)\( \(\k<words>\)\)\*\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListPattern();
}
