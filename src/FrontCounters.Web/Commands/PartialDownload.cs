using System.Net.Http.Headers;

namespace FrontCounters.Web.Commands;

/// <summary>
/// As much of a file as has arrived, kept as <c>NAME.part</c> with a note of which version at which address it is a part
/// of, so that a download can go on later, even in another run.
/// </summary>
internal sealed class PartialDownload(string file, Uri address)
{
    private readonly string part = $"{file}.part";
    private readonly string note = $"{file}.part.of";

    public long Length => File.Exists(part) ? new FileInfo(part).Length : 0;

    /// <summary>Asks for the rest of the same version; for all of it where none was begun, or what was begun is of another.</summary>
    public void AskForTheRest(HttpRequestMessage request)
    {
        if (Length > 0
            && File.Exists(note)
            && File.ReadAllLines(note) is [var from, var version]
            && from == address.AbsoluteUri
            && RangeConditionHeaderValue.TryParse(version, out var condition))
        {
            request.Headers.Range = new RangeHeaderValue(Length, null);
            request.Headers.IfRange = condition;
        }
    }

    /// <summary>Opens the part where the answer goes on, or anew where the answer is the whole file.</summary>
    public FileStream Open(HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentRange is { From: { } from } && from == Length)
        {
            return new FileStream(part, FileMode.Append, FileAccess.Write);
        }

        Discard();
        // A weak tag does not promise the same bytes.
        var version = response.Headers.ETag is { IsWeak: false } tag
            ? tag.Tag
            : response.Content.Headers.LastModified?.ToString("R");
        if (version is not null)
        {
            File.WriteAllLines(note, [address.AbsoluteUri, version]);
        }

        return new FileStream(part, FileMode.Create, FileAccess.Write);
    }

    public void Discard()
    {
        File.Delete(part);
        File.Delete(note);
    }

    /// <summary>Gives the file its own name.</summary>
    public void Complete()
    {
        File.Move(part, file, overwrite: true);
        File.Delete(note);
    }
}
