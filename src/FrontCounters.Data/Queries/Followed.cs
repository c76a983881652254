using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>What a reader can follow, as the change log names it.</summary>
public static class Followed
{
    /// <summary>Every row of the record is about London.</summary>
    public const string London = "london";

    public static string Of(Borough borough) => $"borough:{borough.Slug}";

    public static string Of(Station station) => $"station:{station.Slug}";

    public static string Of(ClosureRound round) => $"round:{round.Slug}";
}
