namespace FrontCounters.Web.Formats;

/// <summary>An item that a map shows.</summary>
public interface IFeature
{
    /// <summary>What tells it from every other of its list, for good.</summary>
    string FeatureId { get; }
}
