using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>Since when a counter has offered what it offers.</summary>
/// <param name="Day">The first day that the record has of it.</param>
/// <param name="Before">What was before that day; none where that is before the record.</param>
/// <param name="MayBeOlder">True where it may have been the same before: that is not known, or was only due.</param>
public sealed record ServiceSince(DateOnly Day, Period? Before, bool MayBeOlder);
