namespace FrontCounters.Web.Requests;

/// <summary>Marks an endpoint whose answers may hold a reader's place: kept in no cache, found by no search engine.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NotKeptAttribute : Attribute;
