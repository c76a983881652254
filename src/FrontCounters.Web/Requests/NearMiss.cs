namespace FrontCounters.Web.Requests;

/// <summary>A parameter that changed nothing, since its name is none that the page knows, but nearly one.</summary>
/// <param name="Name">As the reader wrote it.</param>
/// <param name="Meant">The name that it nearly is.</param>
/// <param name="Address">The address of the page with that name in its place.</param>
public sealed record NearMiss(string Name, string Meant, string Address);
