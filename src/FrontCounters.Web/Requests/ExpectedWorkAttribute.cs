namespace FrontCounters.Web.Requests;

/// <summary>Marks an endpoint whose answers take more than an ordinary page's, for the limits until one was measured.</summary>
/// <param name="milliseconds">What an answer is expected to take.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ExpectedWorkAttribute(int milliseconds) : Attribute
{
    public int Milliseconds { get; } = milliseconds;
}
