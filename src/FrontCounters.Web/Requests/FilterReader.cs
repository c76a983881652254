using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Requests;

/// <summary>
/// Reads the values of a filter from an address, and refuses the request at the first that means nothing: an empty
/// list would pass for an answer.
/// </summary>
public sealed class FilterReader(HttpContext context)
{
    public bool HasRefused { get; private set; }

    /// <param name="name">The parameter's name.</param>
    /// <param name="find">What the value stands for; none where it stands for nothing.</param>
    /// <param name="advice">A sentence that says what to write instead.</param>
    /// <returns>None where the parameter is absent or blank, as in a form's empty field.</returns>
    public T? Read<T>(string name, Func<string, T?> find, Func<string> advice) where T : class
    {
        if (HasRefused || context.Request.Query[name] is not [{ Length: > 0 } text])
        {
            return null;
        }

        var found = find(text);
        if (found is null)
        {
            Refuse($"We cannot read {name} in that address", advice());
        }

        return found;
    }

    public void Refuse(string title, string advice)
    {
        HasRefused = true;
        context.Refuse(StatusCodes.Status400BadRequest, "filter-not-understood", title, advice);
    }
}
