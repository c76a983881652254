using FrontCounters.Data.Record;

namespace FrontCounters.Data.Reading;

/// <summary>Tables of which data the database holds and how it came to be.</summary>
internal static class LogTables
{
    public static Release Release(ColumnReader columns) => new()
    {
        Id = columns.Text("id"),
        Loader = columns.Guid("loader"),
        Rows = columns.Text("rows"),
    };

    public static LoggedRelease LoggedRelease(ColumnReader columns) => new()
    {
        Number = columns.Whole("number"),
        Published = columns.Moment("published"),
        Rows = columns.Text("rows"),
        Reason = columns.Text("reason"),
    };

    public static LoggedChange LoggedChange(ColumnReader columns) => new()
    {
        Id = columns.Whole("id"),
        Release = columns.Whole("release"),
        Kind = columns.Word<LoggedKind>("kind"),
        Table = columns.Text("table"),
        Key = columns.Text("key"),
        Column = columns.Text("column"),
        Before = columns.OptionalText("before"),
        After = columns.OptionalText("after"),
        Reason = columns.OptionalText("reason"),
        Subject = columns.Text("subject"),
        Concerns = columns.Ids("concerns"),
        Sources = columns.Ids("sources"),
    };

    public static FirstCount FirstCount(ColumnReader columns) => new()
    {
        Subject = columns.Text("subject"),
        Table = columns.Text("table"),
        Rows = columns.Whole("rows"),
    };
}
