namespace FrontCounters.Web.Requests;

/// <summary>Marks an endpoint whose answers are for everybody's programs, whichever site they run on.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenDataAttribute : Attribute;

/// <summary>Marks an endpoint whose answers may hold a reader's place: kept in no cache, found by no search engine.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NotKeptAttribute : Attribute;

/// <summary>Marks an endpoint whose answers change with the release alone, not with the day.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OfReleaseAttribute : Attribute;

/// <summary>
/// Marks an endpoint that sends a file with a tag of its own, in parts where they are asked for: it is not buffered,
/// tagged or kept again.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SentAsItIsAttribute : Attribute;

/// <summary>Marks an endpoint that other sites may show in a frame of theirs. No other can be framed.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class MayBeFramedAttribute : Attribute;

/// <summary>Marks an endpoint that whoever runs the site asks whether it is well: never limited.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ProbeAttribute : Attribute;

/// <summary>Marks an endpoint whose answers take more than an ordinary page's, for the limits until one was measured.</summary>
/// <param name="milliseconds">What an answer is expected to take.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ExpectedWorkAttribute(int milliseconds) : Attribute
{
    public int Milliseconds { get; } = milliseconds;
}
