using FrontCounters.Data;
using FrontCounters.Data.Files;

namespace FrontCounters.Web.Hosting;

/// <summary>A release as it is served; one stands in the place of another as a whole.</summary>
/// <param name="Record">Its facts.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="OpenedAt">When it began to be served here.</param>
/// <param name="Files">
/// The files of <c>data/</c> that it was made from, since the folder may come to hold others; none where it was not made
/// from any.
/// </param>
public sealed record OpenRelease(
    CounterRecord Record, RecordOrigin Origin, DateTimeOffset OpenedAt, IReadOnlyList<DataFile> Files);
