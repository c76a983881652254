using System.Text.Encodings.Web;
using System.Xml.Linq;
using Microsoft.AspNetCore.Html;

namespace FrontCounters.Web.Figures;

/// <summary>A drawing that stands in a page and, as a <see cref="Picture"/>, in a file of its own.</summary>
public abstract class SvgDrawing : IHtmlContent
{
    public abstract XElement Draw();

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) =>
        writer.Write(Draw().ToString(SaveOptions.DisableFormatting));
}
