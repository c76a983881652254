using System.Xml.Linq;
using Microsoft.AspNetCore.Html;

namespace FrontCounters.Web.Figures;

/// <summary>
/// The shapes of the five states and of "open, hours not stated", drawn once a page or picture and used by their ids.
/// </summary>
public static class Marks
{
    private const string Drawn = """
        <symbols>
          <symbol id="mark-day-and-night" viewBox="0 0 24 24">
            <circle cx="12" cy="12" r="11" fill="currentColor" />
            <text x="12" y="16.4" text-anchor="middle" class="mark-text">24</text>
          </symbol>
          <symbol id="mark-limited" viewBox="0 0 24 24">
            <circle cx="12" cy="12" r="9.75" class="mark-ring" />
            <path d="M12 2.25a9.75 9.75 0 0 1 0 19.5z" fill="currentColor" />
          </symbol>
          <symbol id="mark-open" viewBox="0 0 24 24">
            <circle cx="12" cy="12" r="9.75" class="mark-ring" />
          </symbol>
          <symbol id="mark-closed" viewBox="0 0 24 24">
            <path d="M4.5 4.5l15 15m0-15l-15 15" class="mark-cross" />
          </symbol>
          <symbol id="mark-unknown" viewBox="0 0 24 24">
            <circle cx="12" cy="12" r="9.75" class="mark-ring mark-dashed" />
            <text x="12" y="16.8" text-anchor="middle" class="mark-sign">?</text>
          </symbol>
          <symbol id="mark-disputed" viewBox="0 0 24 24">
            <path d="M12 1.5L22.5 12 12 22.5 1.5 12z" class="mark-ring" />
            <path d="M12 7v6m0 3v1.6" class="mark-stroke" />
          </symbol>
        </symbols>
        """;

    public static IEnumerable<XElement> Symbols => XElement.Parse(Drawn).Elements();

    public static IHtmlContent InPage { get; } =
        new HtmlString(string.Concat(Symbols.Select(symbol => symbol.ToString(SaveOptions.DisableFormatting))));
}
