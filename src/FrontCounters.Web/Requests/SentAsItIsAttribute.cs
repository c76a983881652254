namespace FrontCounters.Web.Requests;

/// <summary>
/// Marks an endpoint that sends a file with a tag of its own, in parts where they are asked for: it is not buffered,
/// tagged or kept again.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SentAsItIsAttribute : Attribute;
