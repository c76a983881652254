using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrontCounters.Web.TagHelpers;

/// <summary>
/// <c>&lt;disputed fact="…" /&gt;</c>: a link to each disagreement in which the fact is an answer; nothing where there is none.
/// </summary>
public sealed class DisputedTagHelper(CounterRecord record, AskedClocks asked) : TagHelper
{
    public required Fact Fact { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        Append(output.Content, record.DisputesAbout([Fact], asked.Known), asked);
    }

    internal static void Append(IHtmlContentBuilder content, IEnumerable<Disagreement> disagreements, AskedClocks asked)
    {
        foreach (var disagreement in disagreements)
        {
            content.AppendHtml("<a class=\"disputed\" href=\"/disagreements/").Append(disagreement.Id + asked.Query)
                .AppendHtml("""
                    " data-testid="disputed">
                    <svg class="mark" width="16" height="16" aria-hidden="true"><use href="#mark-disputed" /></svg>
                    Sources disagree<span class="visually-hidden">: 
                    """)
                .Append(disagreement.Question).AppendHtml("</span>\n</a>\n");
        }
    }
}
