namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A fact that needs packages of Tools and one of the .NET tools listed there, and is skipped where they cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithToolAttribute : FactAttribute
{
    public FactWithToolAttribute(string tool)
    {
        Tool = tool;
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Skip = NodeTools.WhyMissing("typescript")
            ?? (Directory.Exists(Path.Combine(packages, tool)) ? null : $"{tool} is not installed: run tests/run, which restores it.");
    }

    public string Tool { get; }
}
