namespace FrontCounters.Data.Files;

/// <summary>A table as read, with what the data package says of its columns.</summary>
public sealed record DescribedTable(CsvTable Table, IReadOnlyList<DescribedField> Fields);
