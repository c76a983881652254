namespace FrontCounters.Data.Releases;

/// <summary>A row, by its table's name in the data package and its key, whose parts a slash divides.</summary>
public readonly record struct RowName(string Table, string Key);
