using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.WebUtilities;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>
/// In which order boroughs are listed, for page and download alike: <c>sort=median</c>, <c>sort=-median</c> for the
/// highest first, and the kind of counter that the figures are about.
/// </summary>
/// <param name="Need">What a counter has to be for the figures to be about it.</param>
/// <param name="Order">What the list goes by.</param>
/// <param name="Descending">True for the highest first.</param>
/// <param name="OnlyNone">True where only boroughs are asked for that certainly have no open counter: <c>open=none</c>.</param>
public sealed record AskedBoroughs(
    Need Need, BoroughOrder Order = BoroughOrder.Name, bool Descending = false, bool OnlyNone = false)
{
    public const string Name = "sort";

    public const string Open = "open";

    public const string None = "none";

    public static readonly IReadOnlyList<string> All =
        [.. EnumNames.All<BoroughOrder>().SelectMany(word => new[] { word, $"-{word}" })];

    public static readonly IReadOnlyList<AskedParameter> Parameters =
    [
        new("sort", "The order, with - before it for the highest first; what is not known comes last.", "sort-not-known")
        {
            Choices = _ => All,
        },
        AskedCounterKind.Parameter,
        AskedParameter.Choice(Open, "Only boroughs that certainly have no open counter on the day.", _ => [None]),
    ];

    public static OrRefusal<AskedBoroughs> Read(HttpRequest request) =>
        from need in request.ReadCounterKind()
        from listed in ReadOrder(request, need)
        from open in request.ReadChoice(Open, [None])
        select listed with { OnlyNone = open is not null };

    private static OrRefusal<AskedBoroughs> ReadOrder(HttpRequest request, Need need)
    {
        if (request.Query[Name] is not [{ Length: > 0 } asked])
        {
            return new AskedBoroughs(need);
        }

        return EnumNames.TryParse<BoroughOrder>(asked.TrimStart('-'), out var order) && All.Contains(asked)
            ? new AskedBoroughs(need, order, asked[0] == '-')
            : Refusal.NotUnderstood(
                "sort-not-known",
                "We do not know that order",
                $"In sort, write one of {string.Join(", ", EnumNames.All<BoroughOrder>())}, with a - before it for the highest first.");
    }

    /// <summary>By the column, the other way where it goes by that already.</summary>
    public AskedBoroughs By(BoroughOrder order) => new(Need, order, Order == order && !Descending, OnlyNone);

    public bool Holds(BoroughCount count) => !OnlyNone || count.HasNone;

    public string? Sort => Order == BoroughOrder.Name && !Descending ? null : (Descending ? "-" : "") + EnumNames.Name(Order);

    /// <summary>An address with the kind, the order and the choice, where they are not those that need no saying.</summary>
    /// <param name="address">It may carry the two days.</param>
    public string AddTo(string address)
    {
        var counter = AskedCounterKind.AddTo(address, Need);
        var sorted = Sort is { } sort ? QueryHelpers.AddQueryString(counter, Name, sort) : counter;
        return OnlyNone ? QueryHelpers.AddQueryString(sorted, Open, None) : sorted;
    }
}
