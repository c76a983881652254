using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Formats;

/// <summary>Access figures on one of the days that changes are told for, or of all of London.</summary>
public sealed record AccessItem : AccessColumns
{
    private AccessItem(AccessOnADay access, AccessFigures figures, string label)
        : base(access, figures)
    {
        (On, Known, Label) = (access.London.Clocks.On, access.London.Clocks.Known, label);
        Sources = [.. SourcesOf(figures).Distinct(StringComparer.Ordinal)];
    }

    public DateOnly On { get; }

    public DateOnly Known { get; }

    /// <summary>What the page calls the day.</summary>
    public string Label { get; }

    public IReadOnlyList<string> Sources { get; }

    public static AccessItem From(AccessOnADay access, AccessFigures figures, ComparedDay day, DateOnly today) =>
        new(access, figures, ComparedDayInWords.Label(day, today));
}
