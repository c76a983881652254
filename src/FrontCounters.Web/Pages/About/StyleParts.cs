using System.Xml.Linq;
using FrontCounters.Web.Figures;

namespace FrontCounters.Web.Pages.About;

/// <summary>The elements of the site in one scheme of colours.</summary>
/// <param name="Page">What they show.</param>
/// <param name="Scheme"><c>light</c>, or <c>dark</c>, in which the page has them the second time.</param>
public sealed record StyleParts(StyleModel Page, string Scheme)
{
    public IEnumerable<SvgDrawing> Drawings => Scheme == "dark" ? Page.Drawings.Select(drawing => new Again(drawing)) : Page.Drawings;

    /// <summary>The same for the eye alone: its words and ids are those of the first.</summary>
    private sealed class Again(SvgDrawing drawing) : SvgDrawing
    {
        public override XElement Draw()
        {
            var drawn = drawing.Draw();
            foreach (var element in drawn.DescendantsAndSelf())
            {
                element.SetAttributeValue("id", null);
            }

            drawn.SetAttributeValue("aria-labelledby", null);
            drawn.SetAttributeValue("role", null);
            drawn.SetAttributeValue("aria-hidden", "true");
            return drawn;
        }
    }
}
