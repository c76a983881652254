using FrontCounters.Data.Queries.Search;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrontCounters.Web.TagHelpers;

/// <summary>
/// <c>&lt;marked-text of="…" /&gt;</c>: a text with what was looked for in <c>mark</c> elements. Every part is encoded:
/// nothing that a text of the record holds becomes markup.
/// </summary>
public sealed class MarkedTextTagHelper : TagHelper
{
    public required MarkedText Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        foreach (var part in Of.Parts)
        {
            if (part.IsHit)
            {
                output.Content.AppendHtml("<mark>").Append(part.Text).AppendHtml("</mark>");
            }
            else
            {
                output.Content.Append(part.Text);
            }
        }
    }
}
