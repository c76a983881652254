using FrontCounters.Web.Pages.Sources;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrontCounters.Web.TagHelpers;

/// <summary><c>&lt;source-address of="…" /&gt;</c>: a link to where a source stands, or to the copy that was read.</summary>
public sealed class SourceAddressTagHelper : TagHelper
{
    public required SourceItem Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Of.Address is null)
        {
            output.Content.AppendHtml("Address not held.\n");
            return;
        }

        output.Content.AppendHtml(Of.Mirror ? "Read in a copy, not at the publisher’s:\n" : "")
            .AppendHtml("<a href=\"").Append(Of.Address).AppendHtml("\" rel=\"external noopener noreferrer\">")
            .Append(SourceInWords.Host(Of.Address)).AppendHtml("<span\nclass=\"visually-hidden\"> has “").Append(Of.Title)
            .AppendHtml("”</span></a>\n");
    }
}
