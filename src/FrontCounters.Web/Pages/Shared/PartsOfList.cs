namespace FrontCounters.Web.Pages.Shared;

/// <summary>The parts of a list that is too long for one page, to link each of them.</summary>
/// <param name="Current">The part that is shown, from 1.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Address">Of the whole list as it is asked for, without the part.</param>
public sealed record PartsOfList(int Current, int Count, string Address)
{
    /// <summary>True below the list, where the same links have stood above it.</summary>
    public bool IsSecond { get; init; }
}
