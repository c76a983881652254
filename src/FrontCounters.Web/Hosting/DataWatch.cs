namespace FrontCounters.Web.Hosting;

/// <summary>Whether new data is taken while the site runs: settings <c>Data:Watch</c> and <c>Data:WatchSeconds</c>.</summary>
public sealed class DataWatch
{
    private const int SecondsOfADay = 86_400;

    public bool Watch { get; set; }

    /// <summary>How often the folder is read; what it holds is taken when it was the same twice.</summary>
    public double WatchSeconds { get; set; } = 5;

    public bool IsUsable => WatchSeconds is >= 0.1 and <= SecondsOfADay;

    public TimeSpan Every => TimeSpan.FromSeconds(WatchSeconds);
}
