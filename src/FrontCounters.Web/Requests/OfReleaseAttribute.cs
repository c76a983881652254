namespace FrontCounters.Web.Requests;

/// <summary>Marks an endpoint whose answers change with the release alone, not with the day.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OfReleaseAttribute : Attribute;
