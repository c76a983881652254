using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Requests;

/// <summary>Reads the filters of a list from its address, for page and download alike.</summary>
public static class Choices
{
    private const int LongestText = 200;

    /// <summary>
    /// Reads a filter that has a fixed set of values. A value may also be written as in an address:
    /// <c>sadiq-khan</c> for <c>Sadiq Khan</c>.
    /// </summary>
    /// <param name="context">The request; it is refused where the value is none of the choices.</param>
    /// <param name="name">The filter's name in the address.</param>
    /// <param name="choices">Every value that it can have.</param>
    /// <param name="chosen">One of the choices; none where the filter is absent or blank.</param>
    /// <returns>False after the request has been refused.</returns>
    public static bool TryReadChoice(
        this HttpContext context, string name, IReadOnlyList<string> choices, out string? chosen)
    {
        chosen = null;
        if (context.Request.Query[name] is not [{ Length: > 0 } asked])
        {
            return true;
        }

        chosen = choices.FirstOrDefault(choice => AsInAddress(choice) == AsInAddress(asked));
        if (chosen is not null)
        {
            return true;
        }

        context.Refuse(
            StatusCodes.Status400BadRequest,
            $"{name}-not-known",
            $"We do not know that {name}",
            $"In {name}, write {Offered(choices)}. Leave it out to see all.",
            Nearest(context.Request.Path, name, asked, choices));
        return false;
    }

    /// <summary>Reads words to look for.</summary>
    /// <returns>False after the request has been refused.</returns>
    public static bool TryReadText(this HttpContext context, string name, out string? text)
    {
        text = context.Request.Query[name] is [{ } typed] && !string.IsNullOrWhiteSpace(typed) ? typed : null;
        if (text is null || (text.Length <= LongestText && !text.Any(char.IsControl)))
        {
            return true;
        }

        context.Refuse(
            StatusCodes.Status400BadRequest,
            "words-not-understood",
            "We cannot look for that",
            $"In {name}, write a few words to look for, {LongestText} characters at most.");
        return false;
    }

    private static RefusalLink? Nearest(string path, string name, string asked, IEnumerable<string> choices) =>
        NearestName.To(
            AsInAddress(asked), choices.Select(choice => new RefusalLink(AsInAddress(choice), choice))) is { } meant
            ? new RefusalLink($"{path}?{name}={meant.Address}", meant.Text)
            : null;

    private static string AsInAddress(string value) => string.Join(
        '-', value.ToLowerInvariant().Split([' ', '-', '+', '_'], StringSplitOptions.RemoveEmptyEntries));

    private static string Offered(IReadOnlyList<string> choices) => choices.Count <= 12
        ? $"one of {string.Join(", ", choices)}"
        : $"one of the {choices.Count} values that the list itself has, like {choices[0]}";
}
