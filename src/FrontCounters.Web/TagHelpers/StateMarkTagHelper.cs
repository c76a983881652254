using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrontCounters.Web.TagHelpers;

/// <summary>
/// <c>&lt;state-mark service="…" standing="…" /&gt;</c>: a counter's state as a shape from the page's sprite and, unless
/// <see cref="Alone"/>, its word.
/// </summary>
public sealed class StateMarkTagHelper : TagHelper
{
    public Service Service { get; set; }

    public Standing Standing { get; set; }

    /// <summary>True where the word stands beside it already.</summary>
    public bool Alone { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var mark = StateInWords.Mark(Service, Standing);
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Alone)
        {
            output.TagName = "svg";
            output.Attributes.SetAttribute("class", $"mark state state-{mark}");
            output.Attributes.SetAttribute("width", "24");
            output.Attributes.SetAttribute("height", "24");
            output.Attributes.SetAttribute("aria-hidden", "true");
            output.Content.SetHtmlContent($"<use href=\"#mark-{mark}\"/>");
            return;
        }

        output.TagName = "span";
        output.Attributes.SetAttribute("class", $"state state-{mark}");
        output.Content.SetHtmlContent(
            $"<svg class=\"mark\" width=\"24\" height=\"24\" aria-hidden=\"true\"><use href=\"#mark-{mark}\"/></svg>"
            + "<span class=\"state-word\">").Append(StateInWords.Words(Service, Standing)).AppendHtml("</span>");
    }
}
