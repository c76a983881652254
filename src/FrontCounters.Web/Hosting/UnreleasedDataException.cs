namespace FrontCounters.Web.Hosting;

/// <summary>
/// The data that came is no release: it keeps every rule, but its change log does not tell of it. So does a folder that is
/// half copied, at the end of a row.
/// </summary>
public sealed class UnreleasedDataException()
    : InvalidOperationException("Its change log does not tell of the rows it holds: it is only half copied, or no release was made.");
