namespace FrontCounters.Data.Queries;

/// <summary>How what is said of one counter differs from one stage of a round to a later one.</summary>
public enum ChangeKind
{
    /// <summary>It was to close and now stays, or a court set its closing aside.</summary>
    Reprieved,

    /// <summary>It is now to close and was not before.</summary>
    Added,

    /// <summary>The earlier plan named it; the later plan has nothing on it.</summary>
    Dropped,

    /// <summary>Another outcome, or other hours.</summary>
    Changed,

    /// <summary>The same outcome and hours, now with another day.</summary>
    Dated,

    /// <summary>Named for the first time, and not to close.</summary>
    NewlyNamed,

    /// <summary>The same stood decided at both, as far as the later one states it.</summary>
    Same,
}
