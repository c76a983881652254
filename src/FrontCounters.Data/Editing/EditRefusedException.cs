namespace FrontCounters.Data.Editing;

/// <summary>What was asked for cannot be written, for a reason that an editor can act on.</summary>
public sealed class EditRefusedException(string message) : Exception(message);
