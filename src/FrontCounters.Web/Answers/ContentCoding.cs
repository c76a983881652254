namespace FrontCounters.Web.Answers;

/// <summary>How the body of an answer is encoded; each has bytes and a tag of its own.</summary>
public enum ContentCoding
{
    Identity,
    Brotli,
    Gzip,
}
