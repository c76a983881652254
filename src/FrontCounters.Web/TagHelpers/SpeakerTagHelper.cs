using FrontCounters.Data.Queries.People;
using FrontCounters.Web.Days;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrontCounters.Web.TagHelpers;

/// <summary>
/// <c>&lt;speaker name="…" /&gt;</c>: the name of somebody who is quoted or whose position is told, as a link to their
/// page on the days asked about.
/// </summary>
public sealed class SpeakerTagHelper(AskedClocks asked) : TagHelper
{
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("href", $"/people/{PersonSlug.From(Name)}{asked.Query}");
        output.Content.SetContent(Name);
    }
}
