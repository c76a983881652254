using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FrontCounters.Web.TagHelpers;

/// <summary>
/// <c>&lt;cited fact="…" /&gt;</c>: the one way from what is stated to what it rests on, the number of a note at the page's foot,
/// with a mark where sources disagree about it. No partial, since a page may have three hundred of them.
/// </summary>
public sealed class CitedTagHelper(PageNotes notes, CounterRecord record, AskedClocks asked) : TagHelper
{
    public required CitedFact Fact { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var number = notes.NoteFor(Fact, out var isFirst).Number;
        var disputes = record.DisputesAbout(Fact.Marked, asked.Known);
        // The mark of the dispute says it already.
        if (notes.Beside(Fact) is { } word && !(disputes.Count > 0 && word == StateInWords.Words(Standing.Disputed)))
        {
            output.Content.AppendHtml(" <span class=\"standing\">").Append(word).AppendHtml("</span>\n");
        }

        var id = isFirst ? $" id=\"r{number}\"" : "";
        output.Content.AppendHtml($"<a class=\"ref\" href=\"#n{number}\"{id} aria-label=\"Note {number}\">{number}</a>\n");
        DisputedTagHelper.Append(output.Content, disputes, asked);
    }
}
