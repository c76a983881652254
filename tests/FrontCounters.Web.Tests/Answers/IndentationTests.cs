using System.Text;
using FrontCounters.Web.Answers;

namespace FrontCounters.Web.Tests.Answers;

/// <summary>A page without the indentation of its views says the same.</summary>
public sealed class IndentationTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("<p>a b</p>", "<p>a b</p>")]
    [InlineData("<ul>\n    <li>a</li>\r\n\n\t<li>b</li>\n</ul>\n", "<ul>\n<li>a</li>\r\n<li>b</li>\n</ul>\n")]
    [InlineData("<p>\n  one\n  two  three\n</p>", "<p>\none\ntwo  three\n</p>")]
    [InlineData("<a\n   href='b'\n   id='c'>", "<a\nhref='b'\nid='c'>")]
    [InlineData("  <p>\n <pre>\n  a\n\n    b</pre>\n  <p>", "  <p>\n<pre>\n  a\n\n    b</pre>\n<p>")]
    [InlineData("<p>\n <textarea>\n  a</textarea>\n  <pre>\n c</pre>\n  d", "<p>\n<textarea>\n  a</textarea>\n<pre>\n c</pre>\nd")]
    [InlineData("<p>\n <pre>\n  never closed\n  ", "<p>\n<pre>\n  never closed\n  ")]
    [InlineData("<p>\n  “Où?”\n  <b>é</b>", "<p>\n“Où?”\n<b>é</b>")]
    public void Cut_AnIndentedPage_LeavesItsWordsAndWhatIsSetInLines(string html, string cut)
    {
        var bytes = Encoding.UTF8.GetBytes(html);

        Assert.Equal(cut, Encoding.UTF8.GetString(bytes[..Indentation.Cut(bytes)]));
    }
}
