namespace FrontCounters.Web.Formats;

/// <summary>Marks what only the JSON of an item holds, since a table has no room for it: lists of objects.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotInCsvAttribute : Attribute;
