using FrontCounters.Data.Quoting;
using FrontCounters.Web.Pages.Quotations;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrontCounters.Web.TagHelpers;

/// <summary>
/// <c>&lt;compared-words runs="…" /&gt;</c>: a quotation with a text laid along it, differences marked for the eye and in
/// words. Written here because a space more or less than the source has would itself be a difference.
/// </summary>
public sealed class ComparedWordsTagHelper : TagHelper
{
    public IReadOnlyList<WordRun> Runs { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "compared");
        output.Content.Append("“");
        foreach (var run in Runs)
        {
            output.Content.Append(run.IsAttached ? "" : " ");
            Write(run, output.Content);
        }

        output.Content.Append("”");
    }

    private static void Write(WordRun run, TagHelperContent content)
    {
        var element = run.Kind switch
        {
            WordRunKind.Same => "mark",
            WordRunKind.Missing => "del",
            WordRunKind.Added => "ins",
            _ => "span",
        };
        content.AppendHtml(run.Kind == WordRunKind.Beyond ? "<span class=\"quiet\">" : $"<{element}>");
        if (run.Kind is WordRunKind.Missing or WordRunKind.Added)
        {
            content.AppendHtml("<span class=\"visually-hidden\">[").Append(CheckInWords.Spoken(run.Kind)).AppendHtml(": </span>")
                .Append(run.Text).AppendHtml("<span class=\"visually-hidden\">]</span>");
        }
        else
        {
            content.Append(run.Text);
        }

        content.AppendHtml($"</{element}>");
    }
}
