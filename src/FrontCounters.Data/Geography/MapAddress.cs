using System.Text.RegularExpressions;

namespace FrontCounters.Data.Geography;

/// <summary>
/// The position in the address of a map, as it is copied from a browser: a pin before the middle of what was looked at.
/// Google's <c>/maps/@51.5074,-0.1278,15z</c> and <c>!3d51.5074!4d-0.1278</c>, OpenStreetMap's <c>#map=15/51.5074/-0.1278</c> and
/// <c>?mlat=51.5074&amp;mlon=-0.1278</c>, and what others write after <c>q=</c> or <c>ll=</c>.
/// </summary>
internal static partial class MapAddress
{
    private const string Pair = @"(?<lat>-?[0-9]{1,2}\.[0-9]{1,20})(, ?|%2C|~|\+|/)(%20)?(?<lng>-?[0-9]{1,3}\.[0-9]{1,20})";

    /// <summary>A plain postcode has none, and is spared the rest.</summary>
    private static readonly char[] Signs = ['@', '=', '!', '#', '/'];

    /// <param name="plain">Plain capitals; any signs.</param>
    /// <returns>None where the text is no such address.</returns>
    public static GivenPosition? Read(string plain) => plain.IndexOfAny(Signs) < 0 ? null
        : new[] { Pin(), Marker(), Asked(), Looked() }.Select(form => form.Match(plain)).FirstOrDefault(match => match.Success) is { } match
            ? WrittenCoordinates.Pair(match.Groups["lat"].Value, match.Groups["lng"].Value)
            : null;

    [GeneratedRegex(@"!3D(?<lat>-?[0-9]{1,2}\.[0-9]{1,20})!4D(?<lng>-?[0-9]{1,3}\.[0-9]{1,20})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pin();

    [GeneratedRegex(@"[?&]MLAT=(?<lat>-?[0-9]{1,2}\.[0-9]{1,20})&MLON=(?<lng>-?[0-9]{1,3}\.[0-9]{1,20})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Marker();

    [GeneratedRegex(
        "([?&](Q|QUERY|LL|SLL|DADDR|DESTINATION|CENTER|CP|COORDINATE)=(LOC:)?|/MAPS/(SEARCH|PLACE|DIR//?)/?)" + Pair,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Asked();

    [GeneratedRegex("(@|#MAP=[0-9]{1,2}(\\.[0-9]{1,2})?/)" + Pair, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Looked();
}
