using System.Text.Encodings.Web;

namespace FrontCounters.Web.Pages.Embed;

/// <summary>What another site pastes into a page of its own.</summary>
/// <param name="Address">The whole address of the framed page.</param>
/// <param name="Title">What the frame is called for readers who cannot see it.</param>
public sealed record EmbedCode(string Address, string Title)
{
    /// <summary>In pixels, where no script says better: high enough for most boroughs at 400 pixels across.</summary>
    public const int Height = 640;

    /// <summary>The frame as HTML.</summary>
    public string Frame =>
        $"<iframe src=\"{HtmlEncoder.Default.Encode(Address)}\" title=\"{HtmlEncoder.Default.Encode(Title)}\"\n"
        + $"  width=\"100%\" height=\"{Height}\" loading=\"lazy\" style=\"border: 0\"></iframe>";
}
