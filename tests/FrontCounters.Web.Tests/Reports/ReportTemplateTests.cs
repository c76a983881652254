using System.Web;
using FrontCounters.Data;
using FrontCounters.Web.Reports;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Reports;

/// <summary>Where a report goes, as whoever runs the site writes it.</summary>
[Collection(SiteCollection.Name)]
public sealed class ReportTemplateTests(SiteFactory site)
{
    /// <summary>What the strictest of common programs take as one address.</summary>
    private const int LongestAddress = 2048;

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("mailto:editor@counters.example", true)]
    [InlineData("https://forge.example/counters/issues/new?title={title}&body={body}", true)]
    [InlineData("https://forms.example/{fact}?release={release}&value={value}&source={source}&page={page}", true)]
    [InlineData("http://forge.example/new", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("editor@counters.example", false)]
    [InlineData("https://forge.example/new?b={words}", false)]
    [InlineData("https://forge.example/a new", false)]
    public void IsUsable_Template_TakesMailAndFormsAlone(string? template, bool expected) =>
        Assert.Equal(expected, ReportTemplate.IsUsable(template));

    [Fact]
    public void Fill_Form_PutsEachPartWhereItStands()
    {
        var message = MessageOf("figure:2017-counters-before");

        var filled = ReportTemplate.Fill("https://forge.example/new?t={title}&b={body}&r={release}", message);

        var parts = HttpUtility.ParseQueryString(new Uri(filled).Query);
        Assert.Equal(message.Title, parts["t"]);
        Assert.Equal(message.Body, parts["b"]!.ReplaceLineEndings("\n"));
        Assert.Equal(message.Release, parts["r"]);
    }

    [Fact]
    public void Fill_MailWithASubjectOfItsOwn_AddsToIt() => Assert.StartsWith(
        "mailto:editor@counters.example?cc=b@counters.example&subject=Something%20wrong%3A%20station%3Aharrow&body=",
        ReportTemplate.Fill("mailto:editor@counters.example?cc=b@counters.example", MessageOf("station:harrow")),
        StringComparison.Ordinal);

    [Fact]
    public void Fill_EveryFact_FitsIntoAnAddress()
    {
        var record = site.Services.GetRequiredService<CounterRecord>();

        Assert.All(record.Facts, fact => Assert.InRange(
            ReportTemplate.Fill("mailto:editor@counters.example", MessageOf(fact.Key)).Length, 1, LongestAddress));
    }

    private ReportMessage MessageOf(string key)
    {
        var record = site.Services.GetRequiredService<CounterRecord>();
        return new ReportMessage([record.Fact(key)!], "https://counters.example/rounds/2017", record.Release.Id);
    }
}
