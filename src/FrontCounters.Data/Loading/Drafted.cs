using FrontCounters.Data.Files;

namespace FrontCounters.Data.Loading;

/// <summary>Something read from a data file, with the row that it came from.</summary>
public sealed record Drafted<T>(T Value, CsvRow Row);
