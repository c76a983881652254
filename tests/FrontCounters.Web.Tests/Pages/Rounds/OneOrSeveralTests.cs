using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Pages.Rounds;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Tests.Pages.Rounds;

/// <summary>A verb agrees with its number, however small a round is.</summary>
public sealed class OneOrSeveralTests
{
    [Theory]
    [InlineData(0, "were")]
    [InlineData(1, "was")]
    [InlineData(2, "were")]
    public void Verb_OfANumber_AgreesWithIt(int number, string verb) => Assert.Equal(verb, Say.Verb(number, "was", "were"));

    [Theory]
    [InlineData(1, 26, "In the 2028 round, one of London’s 27 front counters was to close")]
    [InlineData(2, 25, "In the 2028 round, two of London’s 27 front counters were to close")]
    [InlineData(null, 1, "In the 2028 round, one of London’s 27 front counters was to remain")]
    public void Heading_OfARound_CountsOneAsOne(int? closing, int remaining, string heading) =>
        Assert.Equal(heading, StageInWords.Heading(Round, new RoundHeadline(27, remaining, null, closing, [])));

    private static ClosureRound Round => new()
    {
        Slug = "2028",
        Name = "The closures of 2028",
        From = PartialDate.FromDay(new DateOnly(2026, 11, 20)),
        Background = false,
        Summary = "One counter.",
    };
}
