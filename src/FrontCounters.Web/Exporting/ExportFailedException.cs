namespace FrontCounters.Web.Exporting;

/// <summary>An address that a copy must hold did not answer.</summary>
public sealed class ExportFailedException(string message) : Exception(message);
