namespace FrontCounters.Data.Queries.Search;

/// <summary>How closely the name of a station or borough is what was typed, the closest first.</summary>
public enum NameMatch
{
    /// <summary>It is its name.</summary>
    Name,

    /// <summary>It is another name of it.</summary>
    OtherName,

    /// <summary>Its name begins with it.</summary>
    Beginning,

    /// <summary>It only holds the words; so does whatever is no place.</summary>
    None,
}
