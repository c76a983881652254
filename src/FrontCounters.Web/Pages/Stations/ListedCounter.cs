using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Stations;

/// <summary>A counter as a row of a list, for the partial <c>_CounterRows</c>: an item of <c>ol.counters</c>.</summary>
/// <param name="Number">Its place in the list and on the list's map.</param>
/// <param name="Counter">The counter on the day asked about.</param>
/// <param name="Clocks">The two days asked about.</param>
public sealed record ListedCounter(int Number, CounterOnADay Counter, Clocks Clocks)
{
    private CitedFact? cited;

    public Station Station => Counter.Station;

    public CounterState State => Counter.State;

    /// <summary>Street and postcode as far as they are known.</summary>
    public string? Address => Counter.Address is { } address ? Line(address) : null;

    /// <summary>Since when and until when, where the standing does not tell the day already.</summary>
    public string? Days => StationInWords.Days(State);

    /// <summary>What the row rests on: its state first, then its address.</summary>
    public CitedFact Cited => cited ??= new(
        CounterInWords.Standing(State, Clocks),
        Notes is "" ? null : Notes,
        [.. new Fact?[] { State.Basis, Counter.Address }.OfType<Fact>()])
    {
        Marked = State.Basis is { } basis ? [basis] : [],
        State = State,
    };

    private string Notes =>
        string.Join(' ', new[] { State.Note, Counter.Address?.Note }.OfType<string>());

    /// <summary>An address in one line; that no source gives its postcode is said.</summary>
    public static string Line(Address address) => address.Postcode is { } postcode
        ? $"{address.Text}, {postcode}"
        : $"{address.Text} (no postcode in any source)";

    public static IReadOnlyList<ListedCounter> Numbered(IReadOnlyList<CounterOnADay> counters, Clocks clocks) =>
        [.. counters.Select((counter, index) => new ListedCounter(index + 1, counter, clocks))];
}
