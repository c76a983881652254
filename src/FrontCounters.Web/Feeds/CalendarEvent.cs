namespace FrontCounters.Web.Feeds;

/// <summary>A whole day of the calendar.</summary>
public sealed record CalendarEvent
{
    /// <summary>Its permanent id within the record.</summary>
    public required string Id { get; init; }

    public required DateOnly Day { get; init; }

    public required string Summary { get; init; }

    public required string Description { get; init; }

    public required string Category { get; init; }

    /// <summary>True where it was to happen, and no source held says that it did.</summary>
    public required bool IsDue { get; init; }

    /// <summary>When what it says was last written, as the change log has it.</summary>
    public required DateTimeOffset Written { get; init; }

    /// <summary>Path of the page that shows it.</summary>
    public required string Page { get; init; }
}
