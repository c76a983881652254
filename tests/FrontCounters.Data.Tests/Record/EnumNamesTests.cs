using System.Reflection;
using System.Text.Json.Serialization;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Tests.Record;

public sealed class EnumNamesTests
{
    /// <summary>Every enum that is written with words; one that has a word on some values must have one on all.</summary>
    public static TheoryData<Type> Enums =>
        [.. typeof(EnumNames).Assembly.GetTypes().Where(type => type.IsEnum && type.GetFields().Any(HasWord))];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Of_EveryValue_IsAWordThatReadsBack(Type type)
    {
        var roundTrip = typeof(EnumNamesTests).GetMethod(nameof(RoundTrip), BindingFlags.NonPublic | BindingFlags.Static)!;

        roundTrip.MakeGenericMethod(type).Invoke(null, null);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("24 hours")]
    [InlineData("24-HOURS")]
    [InlineData("TwentyFourHours")]
    [InlineData("0")]
    [InlineData("closed")]
    public void TryParse_AnotherWord_IsFalse(string? word) => Assert.False(EnumNames.TryParse<Service>(word, out _));

    [Fact]
    public void All_Service_IsInTheOrderOfItsValues() =>
        Assert.Equal(["24-hours", "limited", "open", "none", "unknown"], EnumNames.All<Service>());

    private static bool HasWord(FieldInfo value) =>
        value.GetCustomAttribute<JsonStringEnumMemberNameAttribute>() is not null;

    private static void RoundTrip<T>() where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", EnumNames.Name(value));
            Assert.True(EnumNames.TryParse<T>(EnumNames.Name(value), out var read));
            Assert.Equal(value, read);
        }

        Assert.Distinct(EnumNames.All<T>());
    }
}
