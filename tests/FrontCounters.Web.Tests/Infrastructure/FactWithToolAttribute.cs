using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A fact that needs packages of Tools and one of the .NET tools listed there, and is skipped where they cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithToolAttribute : FactAttribute
{
    /// <param name="tool">The tool.</param>
    /// <param name="number">In how many days it has its turn; it runs whenever a run is thorough.</param>
    /// <param name="turn">Which of them.</param>
    public FactWithToolAttribute(string tool, int number = 1, int turn = 0)
    {
        (Tool, Number, Turn) = (tool, number, turn);
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Skip = NodeTools.WhyMissing("typescript")
            ?? (Directory.Exists(Path.Combine(packages, tool)) ? null : $"{tool} is not installed: run tests/run, which restores it.")
            ?? (Sample.IsToday(number, turn) ? null : FactOneDayInAttribute.Reason);
    }

    public string Tool { get; }

    public int Number { get; }

    public int Turn { get; }
}
