using FrontCounters.Data.Queries.Changes;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Pages.Corrections;

/// <summary>A row that had been published otherwise, with the cells that one release changed.</summary>
public sealed record CorrectedRow(ReleaseCorrections Release, IReadOnlyList<LoggedChange> Cells)
{
    public LoggedChange First => Cells[0];

    /// <summary>Reasons of their own, each once.</summary>
    public IEnumerable<string> Reasons => Cells.Select(cell => cell.Reason).OfType<string>().Distinct();
}
