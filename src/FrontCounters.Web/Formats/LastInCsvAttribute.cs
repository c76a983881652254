namespace FrontCounters.Web.Formats;

/// <summary>For a property that came after the others: its column stands after theirs, since a program may count columns.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LastInCsvAttribute : Attribute;
