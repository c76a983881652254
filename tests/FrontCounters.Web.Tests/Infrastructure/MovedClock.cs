namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A clock that says what a test sets.</summary>
internal sealed class MovedClock(DateTimeOffset start) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = start;

    public override DateTimeOffset GetUtcNow() => Now;
}
