namespace FrontCounters.Data.Loading;

/// <summary>
/// A database of the right release whose content is not what was built: somebody, or a failing disk, has changed it since.
/// </summary>
public sealed class AlteredDatabaseException()
    : InvalidOperationException("Its rows are not those that it was built with: some were changed, added or taken away.");
