namespace FrontCounters.Web.Requests;

/// <summary>Marks an endpoint that other sites may show in a frame of theirs. No other can be framed.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class MayBeFramedAttribute : Attribute;
