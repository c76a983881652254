namespace FrontCounters.Web.Previews;

/// <summary>What has a picture of its own; <see cref="London"/> is the picture of all other pages.</summary>
public enum PreviewKind
{
    London,
    Boroughs,
    Stations,
    Rounds,
}
