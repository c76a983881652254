using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A fact that needs a package of Tools, and is skipped where that cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithNodeAttribute : FactAttribute
{
    /// <param name="package">The package.</param>
    /// <param name="number">In how many days it has its turn; it runs whenever a run is thorough.</param>
    /// <param name="turn">Which of them.</param>
    public FactWithNodeAttribute(string package, int number = 1, int turn = 0)
    {
        (Package, Number, Turn) = (package, number, turn);
        Skip = NodeTools.WhyMissing(package) ?? (Sample.IsToday(number, turn) ? null : FactOneDayInAttribute.Reason);
    }

    public string Package { get; }

    public int Number { get; }

    public int Turn { get; }
}
