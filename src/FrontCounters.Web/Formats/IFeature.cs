namespace FrontCounters.Web.Formats;

/// <summary>An item that a map shows.</summary>
public interface IFeature
{
    /// <summary>What tells it from every other of its list, for good.</summary>
    string FeatureId { get; }
}

/// <summary>An item that may have a place on the map, in degrees, WGS 84.</summary>
public interface IPlaced : IFeature
{
    double? Lat { get; }

    double? Lng { get; }
}
