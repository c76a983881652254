namespace FrontCounters.Data.Queries.Counters;

/// <summary>
/// The record's two clocks: the day that an answer is true of, and the day on which it was known. Asking what was open
/// on 1 April 2026 has another answer on 20 August 2025 than on 20 November 2025.
/// </summary>
/// <param name="On">The day the answer is about.</param>
/// <param name="Known">Only what had been published by the end of this day counts.</param>
public readonly record struct Clocks(DateOnly On, DateOnly Known);
