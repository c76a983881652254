using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>A day that changes are told for.</summary>
/// <param name="Clocks">The day, and the day it is known on.</param>
/// <param name="Stage">The stage whose plan it shows, where it is a day that was still to come; else none.</param>
public sealed record ToldDay(Clocks Clocks, Stage? Stage);
