namespace FrontCounters.Web.Requests;

/// <summary>
/// The query parameters that each end point declares. Nothing else of a query reaches the code that answers. Data carry
/// theirs (<see cref="DeclaredQuery"/>); what pages and other files can be asked is given by the site.
/// </summary>
/// <param name="declared">By the route's template; what is not in it is asked the two days alone.</param>
public sealed class DeclaredQueries(IReadOnlyDictionary<string, IReadOnlyList<AskedParameter>> declared)
{
    private static readonly IReadOnlyList<AskedParameter> TwoDays = [SharedParameters.On, SharedParameters.Known];

    /// <param name="route">The route's template.</param>
    /// <param name="data">What the end point carries; none where it is no data.</param>
    /// <returns>In the order of the canonical request: the two days last.</returns>
    public IReadOnlyList<AskedParameter> Parameters(string route, DeclaredQuery? data)
    {
        var all = data?.Parameters ?? declared.GetValueOrDefault(route) ?? TwoDays;
        return
        [
            .. all.Where(parameter => !parameter.IsInPath && !TwoDays.Contains(parameter)),
            .. TwoDays.Where(all.Contains),
        ];
    }
}

/// <summary>
/// What data of the record, or a calendar, can be asked, as its end point carries it: there a name that it does not know is
/// refused.
/// </summary>
public sealed record DeclaredQuery(IReadOnlyList<AskedParameter> Parameters);
