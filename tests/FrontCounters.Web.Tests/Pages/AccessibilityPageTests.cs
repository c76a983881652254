using FrontCounters.Web.Pages.About;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class AccessibilityPageTests(SiteFactory site)
{
    [Fact]
    public async Task Get_Accessibility_HasEachCriterionOnce()
    {
        var page = await site.GetPageAsync("/accessibility");

        var rows = page.QuerySelectorAll("[data-testid=criteria] tbody th").Select(cell => cell.TextContent).ToList();
        Assert.Equal(55, rows.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(31, AccessibilityCriterion.All.Count(criterion => criterion.Level == "A"));
        Assert.Equal(24, AccessibilityCriterion.All.Count(criterion => criterion.Level == "AA"));
    }

    [Fact]
    public void Criteria_NameOnlyTestsThatThereAre()
    {
        var tests = typeof(AccessibilityPageTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(AccessibilityCriterion.All.SelectMany(criterion => criterion.Tests), name => Assert.Contains(name, tests));
    }
}
