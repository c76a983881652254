namespace FrontCounters.Data.Queries.Places;

/// <summary>The sort of place that the words around a name speak of.</summary>
internal enum SortMeant
{
    /// <summary>They do not say.</summary>
    Any,

    /// <summary>A police station's front counter.</summary>
    Counter,

    /// <summary>A borough, by its council.</summary>
    Borough,

    /// <summary>A station: the police's before a railway's.</summary>
    Station,

    /// <summary>A station of a railway.</summary>
    Railway,

    Ward,

    Constituency,
}
