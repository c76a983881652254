using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.WebUtilities;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>What the map of distances is about: <c>counter=any</c>, the default, or <c>counter=24h</c>.</summary>
public static class AskedCounterKind
{
    public const string Name = "counter";

    public static readonly IReadOnlyList<Need> All = [Need.Any, Need.TwentyFourHours];

    public static readonly AskedParameter Parameter = new(
        Name, "The kind of counter whose figures the order goes by.", "counter-not-understood")
    {
        Choices = _ => [.. All.Select(EnumNames.Name)],
    };

    /// <summary>An address with the kind, where it is not the one that needs no saying.</summary>
    public static string AddTo(string address, Need need) =>
        need == Need.Any ? address : QueryHelpers.AddQueryString(address, Name, EnumNames.Name(need));

    public static OrRefusal<Need> ReadCounterKind(this HttpRequest request)
    {
        if (request.Query[Name] is not [{ Length: > 0 } word])
        {
            return Need.Any;
        }

        return EnumNames.TryParse<Need>(word, out var need) && All.Contains(need)
            ? need
            : Refusal.NotUnderstood(
                "counter-not-understood",
                "We cannot read which front counters you mean",
                "counter is any or 24h: open at some time of the week, or open day and night.");
    }
}
