namespace FrontCounters.Data.Files;

/// <summary>One file of <c>data/</c>, by the name that the data package gives it.</summary>
public sealed record DataFile(string Name, byte[] Content);
