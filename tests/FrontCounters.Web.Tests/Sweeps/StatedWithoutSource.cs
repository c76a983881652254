using System.Text.RegularExpressions;
using AngleSharp.Dom;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>
/// Finds what a page states without a source in reach: figures, dates and states, text by text. A text belongs to its
/// innermost block: a row, an item, a figure, an article, a section, or else the lines from one heading of the page to
/// the next. That block must hold a link to a source, or stand in one that has such a link of its own, outside all
/// others: what the next row links to says nothing for this one.
/// </summary>
internal static partial class StatedWithoutSource
{
    // A chart and the head of a table say what their section's rows say.
    private const string Blocks = "section, article, li, tbody > tr, dl > div, figure:not(.life):not(.distances-figure), [role='group']";

    private const string ToASource = "a[href^='/sources/'], a[href='/about#contacts']";

    /// <summary>The number of a note at the page's foot: as good as a link to a source, where its note has one.</summary>
    private const string NumberOfANote = "a.ref";

    /// <summary>What is no statement of the record, wherever it stands.</summary>
    public static readonly IReadOnlyDictionary<string, string> Exceptions = new Dictionary<string, string>
    {
        ["nav, .downloads, .facets, [data-testid='outcomes-download']"] = "ways on, named after what they lead to",
        ["a"] = "the name of what it leads to, which has the sources",
        ["form, [data-testid='share']"] = "what a reader asks, and what can be asked",
        ["section.sources, section.notes"] = "the sources themselves",
        ["section.citing"] = "how to cite the page, with the sources' names",
        ["[data-testid='rests']"] = "how many facts rest on a quotation, each named by a link",
        ["[data-testid='unknowns']"] = "what no source says",
        [".clocks"] = "which days were asked about",
        ["textarea"] = "a report ready to send, which repeats the facts above it",
        ["[data-testid='told-release'] > h2"] = "when this site itself changed",
        ["svg, pre, code, script"] = "drawings of what their tables say, and examples for programs",
    };

    /// <summary>Pages that tell of something else than front counters, or are their own source.</summary>
    public static readonly IReadOnlyDictionary<string, string> Pages = new Dictionary<string, string>
    {
        [@"^/facts/.+"] = "a fact: everything that it rests on stands on its page",
        [@"^/sources/[^/]+$"] = "a source: every fact on its page rests on it, and is told as what it says",
        [@"^/sources(\?|$)"] = "counts the sources that it lists",
        [@"^/(search|quotations/check)(\?|$)"] = "counts what it lists, each with its sources",
        [@"^/quality(\?|$)"] = "counts rows of the record, and leads to them",
        [@"^/people(\?|$)"] = "counts what the pages that it leads to hold",
        [@"^/(data(/api)?|about(/method|/style|/words)?|privacy|accessibility)(\?|$)"] = "tells of the site and its files",
        [@"^/boroughs/[^/]+/embed(\?|$)"] = "tells how to use a frame",
        [@"^/boroughs/compare(\?(on|known)=[0-9-]+(&known=[0-9-]+)?)?$"] = "asks which two, and states nothing yet",
    };

    /// <summary>Frames and sides of paper, too small for more than one line that leads to the sources of all of it.</summary>
    private const string OfOneLine = @"^/(embed/boroughs/[^/]+|boroughs/[^/]+/sheet)(\?|$)";

    private static readonly string NoStatement = string.Join(", ", Exceptions.Keys);

    public static IReadOnlyList<string> On(string address, IDocument page)
    {
        if (page.QuerySelector("main") is not { } main || Pages.Keys.Any(pattern => Matches(address, pattern)))
        {
            return [];
        }

        if (Matches(address, OfOneLine))
        {
            return main.QuerySelector("a[href$='#sources']") is null ? ["all of it, with no line that leads to sources"] : [];
        }

        var blocks = main.QuerySelectorAll(Blocks).ToHashSet();
        var exceptions = main.QuerySelectorAll(NoStatement).ToHashSet();
        var links = main.QuerySelectorAll(ToASource).Where(link => link.Closest("section.sources, section.notes") is null)
            .Concat(main.QuerySelectorAll(NumberOfANote).Where(number => LeadsToASource(page, number))).ToList();
        var sourced = links.SelectMany(link => Around(link).Where(blocks.Contains)).ToHashSet();
        var withOwnLink = links.Select(link => Around(link).FirstOrDefault(blocks.Contains)).ToHashSet();
        // The first lines of a list sum up its rows, each of which is held to have a link of its own.
        var isList = Matches(address, @"^/[a-z]*(\?|$)");

        return
        [
            .. main.Descendants<IText>()
                .Where(text => Stated().IsMatch(text.Data) && !Around(text).Any(exceptions.Contains))
                .Where(text => !IsCovered(text))
                .Select(text => Reading.Plain(text.Data)),
        ];

        bool IsCovered(IText text)
        {
            var around = Around(text).Where(blocks.Contains).ToList();
            return around.Count > 0
                ? sourced.Contains(around[0]) || around.Exists(withOwnLink.Contains)
                : links.Exists(link => isList || LinesAround(text, main).Exists(line => line.Contains(link)));
        }

        IEnumerable<IElement> Around(INode node) =>
            node.GetAncestors().OfType<IElement>().TakeWhile(element => element != main);
    }

    private static bool Matches(string address, string pattern) =>
        Regex.IsMatch(address, pattern, RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static bool LeadsToASource(IDocument page, IElement number) =>
        page.QuerySelector($"section.notes li[id='{number.GetAttribute("href")?.TrimStart('#')}']")?.QuerySelector(ToASource) is not null;

    /// <summary>What stands around a text that is in no block, from one heading to the next.</summary>
    private static List<INode> LinesAround(IText text, IElement main)
    {
        var lines = new List<INode>();
        foreach (var child in main.ChildNodes)
        {
            if (child is IElement element && element.Matches("h2, section"))
            {
                if (lines.Any(line => line.Contains(text)))
                {
                    return lines;
                }

                lines.Clear();
                if (element is { LocalName: "h2", Id: { } id }
                    && main.QuerySelector($"section[aria-labelledby='{id}']") is { } headed)
                {
                    lines.Add(headed);
                }
            }

            lines.Add(child);
        }

        return lines;
    }

    [GeneratedRegex(
        @"[0-9]|\b(two|three|four|five|six|seven|eight|nine|ten|open|opened|closed|closes|due|day and night"
        + @"|to close|to stay|quashed|superseded|reopened|unknown|scheduled|observed|inferred)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
            | RegexOptions.NonBacktracking)]
    private static partial Regex Stated();
}
