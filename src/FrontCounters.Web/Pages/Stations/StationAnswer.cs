using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Stations;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Stations;

/// <summary>One station as its own JSON: what lists say of it, and its whole history as known on the day.</summary>
public sealed record StationAnswer : StationItem
{
    [SetsRequiredMembers]
    public StationAnswer(CounterOnADay counter, RequestContext answering) : base(FromCounter(answering.Record, counter))
    {
        var (record, asked, _) = answering;
        var history = record.HistoryOf(counter.Station, asked.Known);
        (On, Known, AsOf, Release) = (asked.On, asked.Known, record.AsOf(asked.Known), record.Release.Id);
        Address = counter.Address?.Text;
        AlsoKnownAs = counter.Station.AlsoKnownAs;
        Addresses = [.. counter.Station.Addresses.OrderBy(address => address.Id).Select(StationAddressItem.FromAddress)];
        Periods = [.. history.Periods.Select(period => StationPeriodItem.FromPeriod(counter.Station, period))];
        Decisions = [.. history.Decisions.Select(StationDecisionItem.From)];
        Disagreements =
        [
            .. history.Disagreements.Select(known => StationDisagreementItem.From(known)),
        ];
    }

    [JsonPropertyOrder(-4)]
    public DateOnly On { get; }

    [JsonPropertyOrder(-3)]
    public DateOnly Known { get; }

    /// <summary>The day of the newest source not later than <see cref="Known"/>.</summary>
    [JsonPropertyOrder(-2)]
    public DateOnly AsOf { get; }

    [JsonPropertyOrder(-1)]
    public string Release { get; }

    /// <summary>The leading address of the day asked about, without the postcode.</summary>
    [JsonPropertyOrder(1)]
    public string? Address { get; }

    [JsonPropertyOrder(2)]
    public IReadOnlyList<string> AlsoKnownAs { get; }

    /// <summary>Every address of every source, rivals included.</summary>
    [JsonPropertyOrder(3)]
    public IReadOnlyList<StationAddressItem> Addresses { get; }

    [JsonPropertyOrder(4)]
    public IReadOnlyList<StationPeriodItem> Periods { get; }

    [JsonPropertyOrder(5)]
    public IReadOnlyList<StationDecisionItem> Decisions { get; }

    [JsonPropertyOrder(6)]
    public IReadOnlyList<StationDisagreementItem> Disagreements { get; }
}
