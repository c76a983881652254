namespace FrontCounters.Data.Geography;

/// <summary>What came of looking up a full postcode: only the first is answered from the postcode itself.</summary>
public enum PostcodeOutcome
{
    /// <summary>It is in use and has a place of its own.</summary>
    Placed,

    /// <summary>It is in use, but has no place of its own.</summary>
    NotPlaced,

    /// <summary>It is not among the postcodes in use.</summary>
    NotInUse,

    /// <summary>The site holds no exact postcodes.</summary>
    NoneHeld,
}
