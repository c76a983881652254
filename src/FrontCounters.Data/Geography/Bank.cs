namespace FrontCounters.Data.Geography;

/// <summary>A side of the Thames.</summary>
public enum Bank
{
    North,
    South,
}

public static class Banks
{
    /// <returns>Whether the river parts the two; none where either's bank is not known.</returns>
    public static bool? IsParted(this Bank? one, Bank? other) =>
        one is null || other is null ? null : one != other;
}
