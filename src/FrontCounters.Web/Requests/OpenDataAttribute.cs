namespace FrontCounters.Web.Requests;

/// <summary>Marks an endpoint whose answers are for everybody's programs, whichever site they run on.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenDataAttribute : Attribute;
