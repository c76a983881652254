namespace FrontCounters.Data.Postcodes;

/// <summary>A line is longer than any of Code-Point Open can be.</summary>
internal sealed class LineTooLongException() : Exception($"the line has more than {ShortLines.LongestLine} signs.");
