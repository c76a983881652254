namespace FrontCounters.Web.Commands;

/// <summary>The file could not be had, or is not the one that was meant.</summary>
public sealed class DownloadFailedException(string message) : Exception(message);
