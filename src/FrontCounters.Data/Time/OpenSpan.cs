namespace FrontCounters.Data.Time;

/// <summary>From when to when a counter is open on a day, London time; closed from <paramref name="Closes"/> on.</summary>
public readonly record struct OpenSpan(TimeOnly Opens, TimeOnly Closes);
