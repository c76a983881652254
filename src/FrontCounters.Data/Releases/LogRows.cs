using FrontCounters.Data.Files;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Releases;

/// <summary>Rows of the change log's two files.</summary>
internal static class LogRows
{
    public static LoggedRelease Release(CellReader cells) => new()
    {
        Number = cells.Whole("number"),
        Published = cells.Moment("published"),
        Rows = cells.Required("rows"),
        Reason = cells.Required("reason"),
    };

    /// <summary>Values are read as they stand: they are cells of other files.</summary>
    public static LogLine Change(CellReader cells) => new(
        cells.Whole("release"),
        cells.Word<LoggedKind>("kind"),
        new RowName(cells.Required("table"), cells.Optional("key") ?? ""),
        cells.Required("column"),
        cells.Verbatim("before") ?? "",
        cells.Verbatim("after") ?? "",
        cells.Optional("reason") ?? "");
}
