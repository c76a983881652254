namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A fact that needs a package of Tools, and is skipped where that cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithNodeAttribute : FactAttribute
{
    public FactWithNodeAttribute(string package)
    {
        Package = package;
        Skip = NodeTools.WhyMissing(package);
    }

    public string Package { get; }
}
