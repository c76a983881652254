namespace FrontCounters.Data.Time;

/// <summary>What a time asked about has to do with the nights on which London's clocks change.</summary>
public enum ClockChange
{
    /// <summary>It comes once, as any time.</summary>
    None,

    /// <summary>It does not come: in March the clocks go from 1am to 2am. The moment is an hour later.</summary>
    Skipped,

    /// <summary>It comes twice, since in October the clocks go from 2am back to 1am; this is the first, in summer time.</summary>
    FirstOfTwo,

    /// <summary>It comes twice; this is the second, in Greenwich time.</summary>
    SecondOfTwo,
}
