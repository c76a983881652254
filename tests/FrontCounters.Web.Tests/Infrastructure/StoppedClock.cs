namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A clock that always says the same.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
