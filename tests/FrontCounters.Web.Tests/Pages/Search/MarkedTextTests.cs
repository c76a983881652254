using System.Text.Encodings.Web;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Web.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrontCounters.Web.Tests.Pages.Search;

public sealed class MarkedTextTests
{
    [Fact]
    public void Process_TextWithMarkup_EncodesEveryPart()
    {
        var text = new MarkedText([new("a <i> & ", false), new("<b onclick=x>", true), new("\"", false)]);
        var output = new TagHelperOutput(
            "marked-text", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));

        new MarkedTextTagHelper { Of = text }.Process(
            new TagHelperContext([], new Dictionary<object, object>(), "one"), output);

        Assert.Equal(
            "a &lt;i&gt; &amp; <mark>&lt;b onclick=x&gt;</mark>&quot;",
            output.Content.GetContent(HtmlEncoder.Default));
        Assert.Null(output.TagName);
    }
}
