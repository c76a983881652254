using System.Xml.Linq;

namespace FrontCounters.Web.Tests.Downloads;

internal static class SvgKinds
{
    /// <summary>Whether it has the class, among others.</summary>
    public static bool HasClass(this XElement element, string kind) =>
        element.Attribute("class")?.Value.Split(' ').Contains(kind) == true;
}
