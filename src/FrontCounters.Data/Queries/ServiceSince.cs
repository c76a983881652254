using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>Since when a counter has offered what it offers.</summary>
/// <param name="Day">The first day that the record has of it.</param>
/// <param name="Before">What was before that day; none where that is before the record.</param>
public sealed record ServiceSince(DateOnly Day, Period? Before)
{
    /// <summary>True where what was before that day is not known, so that it may have been the same.</summary>
    public bool MayBeOlder => Before is null or { Service: Service.Unknown };
}
