using System.Security.Cryptography;
using System.Text;

namespace FrontCounters.Data.Loading;

/// <summary>The text of a source that is quoted, from an editor's own folder: texts are no part of the record.</summary>
public sealed record QuotedText(string SourceId, string Words, string Sha256)
{
    public static QuotedText Read(string sourceId, string file)
    {
        var bytes = File.ReadAllBytes(file);
        return new QuotedText(sourceId, Encoding.UTF8.GetString(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>Those texts of the record that the folder holds. An editor with a new text need not have the others.</summary>
    public static IReadOnlyList<Drafted<QuotedText>> In(string folder, RecordDraft draft) =>
    [
        .. from source in draft.Sources
           where source.Value.Text is not null
           let file = Path.Combine(folder, Path.GetFileName(source.Value.Text)!)
           where File.Exists(file)
           select new Drafted<QuotedText>(Read(source.Value.Id, file), source.Row),
    ];
}
