namespace FrontCounters.Web.Hosting;

/// <summary>How the site ends when it is told to: settings <c>Stopping</c>.</summary>
public sealed class Stopping
{
    private const double MostSeconds = 3600;

    /// <summary>
    /// How long it goes on serving after SIGTERM, saying at <c>/health/ready</c> that it will stop: as long as a load balancer
    /// needs to notice.
    /// </summary>
    public double WaitSeconds { get; set; } = 5;

    /// <summary>
    /// How long answers that are under way have after that. Together with the wait it is less than the 30 seconds after which
    /// Kubernetes kills.
    /// </summary>
    public double AnswerSeconds { get; set; } = 20;

    public bool IsUsable => WaitSeconds is >= 0 and <= MostSeconds && AnswerSeconds is >= 0 and <= MostSeconds;

    public TimeSpan Wait => TimeSpan.FromSeconds(WaitSeconds);

    public TimeSpan All => Wait + TimeSpan.FromSeconds(AnswerSeconds);
}
