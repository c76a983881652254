namespace FrontCounters.Web.Requests;

/// <summary>Marks an endpoint that whoever runs the site asks whether it is well: never limited.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ProbeAttribute : Attribute;
