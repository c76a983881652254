using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>One address of each kind of page.</summary>
internal static class PageKinds
{
    /// <summary>How many of the addresses, the first, stand for the others every day.</summary>
    public const int Always = 9;

    public static readonly string[] Addresses =
    [
        "/", "/nearest?from=SW11+1", "/boroughs/harrow", "/boroughs", "/stations/charing-cross", "/rounds/2025",
        "/embed/boroughs/harrow", "/search?q=harrow", "/timeline",

        "/nearest/sw11", "/wards/merton/abbey", "/rounds/2025/decision-october", "/sources/standard-2025-08-list",
        "/quotations/q-dodds-technology", "/people/sadiq-khan", "/report", "/about", "/figures?rivals=yes",
        "/nearest", "/nearest?from=W3+6&at=2026-12-25T12:00", "/nearest?from=qwzx", "/nearest/districts", "/wards", "/constituencies/barking", "/boroughs/harrow/embed",
        "/boroughs/harrow/sheet", "/boroughs/compare?a=harrow&b=brent", "/stations", "/rounds", "/rounds/2017/counters",
        "/rounds/2017/figures", "/rounds/2017/events", "/rounds/2017/voices", "/closures?year=2017",
        "/statements?round=2025", "/sources", "/disagreements", "/disagreements/counters-to-stay-2017-plans", "/pledges",
        "/quality", "/quotations", "/quotations/check", "/quotations/check?text=The+police+will+not+be+less+accessible",
        "/people", "/search", "/data", "/data/api", "/about/method", "/privacy", "/accessibility", "/about/words",
        "/about/style", "/corrections", "/report?fact=decision:2025/list-august/harrow",
    ];

    private static readonly string[] AllWithMap =
    [
        "/nearest?from=SW11+1", "/", "/nearest/sw11-1", "/boroughs/harrow", "/stations", "/stations/charing-cross",
        "/rounds/2025/decision-october", "/rounds/2017/counters",
    ];

    /// <summary>An answer every day, of the others a quarter.</summary>
    public static TheoryData<string> WithMap => [.. Sample.FirstAndOneIn(1, 4, AllWithMap)];
}
