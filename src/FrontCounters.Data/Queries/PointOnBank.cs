using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>A point of a station, and its bank of the Thames; none where that is not known.</summary>
internal sealed record PointOnBank(StationPoint Point, Bank? Bank);
