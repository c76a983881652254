namespace FrontCounters.Web.Pages.Data;

/// <summary>Something that can be taken as it is.</summary>
public sealed record DownloadItem
{
    /// <summary>Its permanent id: its address without the slash at its start.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Url { get; init; }

    public required string MediaType { get; init; }

    /// <summary>As it is without compression, today.</summary>
    public required int Bytes { get; init; }

    /// <summary>Of the same bytes, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
