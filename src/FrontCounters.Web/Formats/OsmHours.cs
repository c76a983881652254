using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;

namespace FrontCounters.Web.Formats;

/// <summary>
/// Hours as OpenStreetMap's <c>opening_hours</c> has them, for programs that work out when a counter is open. The record's
/// own form says nothing of bank holidays, which such a program takes for "open as on any other Friday".
/// </summary>
public sealed record OsmHours
{
    /// <summary>Open at every hour of every day, Christmas among them.</summary>
    public const string Always = "24/7";

    /// <summary>The same for a spreadsheet, which takes the other for the 24th of July.</summary>
    private const string AlwaysInCsv = "Mo-Su 00:00-24:00";

    private readonly string text;

    private OsmHours(string text) => this.text = text;

    public string InCsv => text == Always ? AlwaysInCsv : text;

    /// <returns><c>24/7</c>, or limited hours with bank holidays unknown; none where no source states them.</returns>
    public static OsmHours? From(CounterState state) =>
        state.Service == Service.TwentyFourHours ? new OsmHours(Always) : From(state.Hours);

    /// <returns><c>Mo-Fr 10:00-22:00; PH unknown</c>; none where there are none.</returns>
    public static OsmHours? From(WeeklyHours? hours) => hours is null ? null : new OsmHours($"{hours}; PH unknown");

    public override string ToString() => text;
}
