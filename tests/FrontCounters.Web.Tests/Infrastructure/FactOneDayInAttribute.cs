using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A long test that has its turn one day in some, beside others like it, and runs whenever a run is thorough.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactOneDayInAttribute : FactAttribute
{
    public const string Reason = "Its turn is another day; tests/run --thorough runs every test.";

    /// <param name="number">In how many days it has its turn.</param>
    /// <param name="turn">Which of them: others like it have the others.</param>
    public FactOneDayInAttribute(int number, int turn)
    {
        (Number, Turn) = (number, turn);
        Skip = Sample.IsToday(number, turn) ? null : Reason;
    }

    public int Number { get; }

    public int Turn { get; }
}
