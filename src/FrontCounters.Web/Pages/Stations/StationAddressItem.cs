using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Stations;

/// <summary>An address that sources give a station; where they disagree, one leads.</summary>
public sealed record StationAddressItem
{
    public required string Id { get; init; }

    public required string Address { get; init; }

    public string? Postcode { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public required bool Leads { get; init; }

    public required Standing Standing { get; init; }

    public string? Note { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public static StationAddressItem FromAddress(Address address) => new()
    {
        Id = address.Id,
        Address = address.Text,
        Postcode = address.Postcode,
        From = address.From,
        To = address.To,
        Leads = address.Leads,
        Standing = address.Standing,
        Note = address.Note,
        Url = $"/stations/{address.StationSlug}#addresses",
        Sources = Cited.Ids(address),
    };
}
