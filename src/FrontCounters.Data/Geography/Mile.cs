namespace FrontCounters.Data.Geography;

/// <summary>The international mile: the unit in which distances are told.</summary>
public static class Mile
{
    public const double Metres = 1609.344;
}
