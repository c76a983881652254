using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Sources;

/// <summary>Which sources an address asks for, for page and download alike.</summary>
public static class AskedSources
{
    public static readonly AskedParameter Id = AskedParameter.InPath(
        "id", "The source's id.", record => record.Sources[0].Id, "source-not-found");

    public static readonly IReadOnlyList<AskedParameter> Parameters =
    [
        AskedParameter.Choice("grade", "Only sources of that grade.", _ => EnumNames.All<SourceGrade>()),
        new("q", "Only sources with these words in their publisher or title, at most 200 characters.", "words-not-understood")
        {
            IsTyped = true,
        },
    ];

    public static OrRefusal<SourceSearch> ReadSourceSearch(this HttpRequest request, AskedClocks asked) =>
        from grade in request.ReadChoice<SourceGrade>("grade")
        from text in request.ReadText("q")
        select new SourceSearch { Known = asked.Known, Grade = grade, Text = text };

    public static OrRefusal<Source> FindSource(this CounterRecord record, string id) =>
        record.Source(id).OrUnknown("source", id, () => record.Sources.Select(
            source => new RefusalLink($"/sources/{source.Id}", $"{source.Publisher}: {source.Title}")));
}
