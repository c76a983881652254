namespace FrontCounters.Web.Figures;

/// <summary>A drawing that can be had as a file too.</summary>
/// <param name="Address">Without the ending that tells the form.</param>
/// <param name="Query">The days, and what else was asked; with its question mark, or blank.</param>
public sealed record PictureAddress(string Address, string Query)
{
    /// <summary>How far it is, borough by borough; it can be asked for a kind of counter.</summary>
    public const string Distances = "/boroughs/distances";

    /// <summary>What was nearest to a place that a reader asks from.</summary>
    public const string Nearest = "/nearest";

    public const string Svg = ".svg";
    public const string Png = ".png";

    /// <summary>What a reader's disk calls it: <c>front-counters-rounds-2025-counts.png</c></summary>
    public string FileName => $"front-counters{Address.Replace('/', '-')}.png";

    public string At(string ending) => Address + ending + Query;
}
