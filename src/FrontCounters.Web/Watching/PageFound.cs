namespace FrontCounters.Web.Watching;

/// <summary>What looking at a page came to.</summary>
public enum PageState
{
    /// <summary>Nothing was kept of it yet.</summary>
    New,
    Same,
    Changed,

    /// <summary>It answers at another address for good.</summary>
    Moved,

    /// <summary>Its server says that there is no such page any more.</summary>
    Gone,

    /// <summary>Its server asks that programs leave it alone.</summary>
    Forbidden,

    /// <summary>It could not be read this time: that says nothing of the page.</summary>
    Unread,
}

/// <summary>A page that was looked at.</summary>
/// <param name="Address">As sources name it.</param>
/// <param name="State">What came of it.</param>
/// <param name="Detail">The new address, or why it was not read; none where there is nothing to add.</param>
/// <param name="Kept">What to keep of it; none where there is nothing new to keep.</param>
public sealed record PageFound(Uri Address, PageState State, string? Detail, KeptPage? Kept)
{
    /// <summary>True where an editor should look: sources may say something else now.</summary>
    public bool IsNews => State is PageState.Changed or PageState.Moved or PageState.Gone;
}
