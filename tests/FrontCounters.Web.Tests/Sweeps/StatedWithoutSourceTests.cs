using AngleSharp.Html.Parser;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>The rule by which the crawl finds figures, dates and states without a source, on small pages.</summary>
public sealed class StatedWithoutSourceTests
{
    private const string Source = "<a href='/sources/one'>One</a>";
    private const string Cited = "<a class='ref' href='#n1'>1</a>";
    private const string Notes = $"<section class='notes'><ol><li id='n1'>{Source}</li><li id='n2'>No source</li></ol></section>";

    [Theory]
    [InlineData($"<h1>27 are open</h1><p>Known on 1 May.</p>{Cited}")]
    [InlineData($"<section><h2>Three closed</h2><ul><li>Acton, closed 2017 {Cited}</li></ul></section>")]
    [InlineData($"<section>{Cited}<table><tbody><tr><td>24 hours</td></tr></tbody></table></section>")]
    [InlineData($"<table><tbody><tr><td>73</td><td>{Source}</td></tr></tbody></table>")]
    [InlineData($"<h2 id='a'>27 of them</h2><section aria-labelledby='a'><ol><li>Acton {Source}</li></ol></section>")]
    [InlineData("<p>Front counters of London</p>")]
    [InlineData("<nav><ul><li>2017</li></ul></nav>")]
    [InlineData("<ul><li><a href='/rounds/2017'>The 2017 closures</a></li></ul>")]
    public void On_WhatHasASourceInReachOrStatesNothing_FindsNothing(string main) =>
        Assert.Empty(Find(main));

    [Theory]
    [InlineData($"<ul><li>Acton, closed 2017</li><li>Barnet {Source}</li></ul>", "Acton, closed 2017")]
    [InlineData($"<table><tbody><tr><td>73</td></tr><tr><td>{Source}</td></tr></tbody></table>", "73")]
    [InlineData($"<h1>27 are open</h1><h2>Other</h2>{Cited}", "27 are open")]
    [InlineData($"<h1>27 are open</h1><section>{Cited}</section>", "27 are open")]
    [InlineData($"<section><p>Ten are to close.</p></section><section>{Cited}</section>", "Ten are to close.")]
    [InlineData("<h1>27 are open</h1><a class='ref' href='#n2'>2</a>", "27 are open")]
    [InlineData("<h1>27 are open</h1><a class='ref' href='#n3'>3</a>", "27 are open")]
    [InlineData($"<p>It is due.</p><section class='sources'>{Source}</section>", "It is due.")]
    public void On_WhatOnlyAnotherBlockHasASourceFor_FindsIt(string main, string expected) =>
        Assert.Equal([expected], Find(main));

    private static IReadOnlyList<string> Find(string main) => StatedWithoutSource.On(
        "/rounds/2017", new HtmlParser().ParseDocument($"<main>{main}{Notes}</main>"));
}
