using FrontCounters.Data.Record;

namespace FrontCounters.Web.Citations;

/// <summary>Writes how to cite the whole record as a citation file (CFF 1.2.0).</summary>
public static class CitationFile
{
    public static string Write(Release release) => $"""
        cff-version: 1.2.0
        message: Name the original source first, then FrontCounters with the release id.
        type: dataset
        title: "FrontCounters: the Metropolitan Police's front counters and their closures"
        authors:
          - name: The FrontCounters contributors
        version: "{release.Id}"
        license: CC-BY-4.0

        """.ReplaceLineEndings("\n");
}
