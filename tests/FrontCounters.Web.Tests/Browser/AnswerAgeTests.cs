using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>An answer about now says so once it has run out, also in a tab that is opened again.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AnswerAgeTests(BrowserSite site)
{
    // Midday of the tests' Sunday: Chingford's nearest is shut, or shuts, before the evening is over.
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Wait_UntilACounterOpensOrCloses_SaysThatTheAnswerHasRunOut()
    {
        await using var window = await site.OpenAsync(width: 360);
        await window.Page.Clock.InstallAsync(new() { TimeDate = Noon.UtcDateTime });
        await window.GoAsync("/nearest?from=E4+7");
        var note = window.Page.GetByTestId("run-out");
        await Assertions.Expect(note).ToBeHiddenAsync();
        var until = DateTimeOffset.Parse((await note.GetAttributeAsync("data-until"))!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(until, Noon.AddMinutes(1), Noon.AddDays(1));

        await window.Page.Clock.FastForwardAsync((long)(until - Noon).TotalMilliseconds + 1000);

        await Assertions.Expect(note).ToBeVisibleAsync();
        await Assertions.Expect(note).ToContainTextAsync("This was the answer at midday on 22 November 2026");
        await note.GetByRole(AriaRole.Link, new() { Name = "Ask again" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByTestId("answer")).ToBeVisibleAsync();
        Assert.Empty(window.Complaints);
    }

    [Theory]
    [InlineData("/nearest?from=E4+7&at=2026-11-23T03:00")]
    [InlineData("/nearest?from=E4+7&on=2025-07-01")]
    public async Task Open_AnAnswerOfAnotherTime_NeverRunsOut(string address)
    {
        await using var window = await site.OpenAsync(width: 360);
        await window.GoAsync(address);

        Assert.Equal(0, await window.Page.GetByTestId("run-out").CountAsync());
    }
}
