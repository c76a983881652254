using System.Reflection;
using FrontCounters.Data.Tests.Infrastructure;
using Xunit.Sdk;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>
/// A case of a test that has its turn one day in some, beside cases like it that stand for it on the others, and runs whenever
/// a run is thorough.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class InlineDataOneDayInAttribute(int number, int turn, params object?[] data) : DataAttribute
{
    public int Number { get; } = number;

    public int Turn { get; } = turn;

    public object?[] Data { get; } = data;

    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) => Sample.IsToday(Number, Turn) ? [Data] : [];
}
