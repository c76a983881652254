using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>One address of each kind of page.</summary>
internal static class PageKinds
{
    public static readonly string[] Addresses =
    [
        "/", "/nearest", "/nearest?from=SW11+1", "/nearest?from=W3+6&at=2026-12-25T12:00", "/nearest?from=qwzx", "/nearest/sw11", "/nearest/districts", "/wards", "/wards/merton/abbey", "/constituencies/barking", "/boroughs", "/boroughs/harrow", "/boroughs/harrow/embed", "/boroughs/harrow/sheet",
        "/boroughs/compare?a=harrow&b=brent",
        "/embed/boroughs/harrow", "/stations", "/stations/charing-cross",
        "/rounds", "/rounds/2025", "/rounds/2025/decision-october", "/rounds/2017/counters", "/rounds/2017/figures",
        "/rounds/2017/events", "/rounds/2017/voices", "/closures?year=2017", "/figures?rivals=yes", "/statements?round=2025", "/timeline",
        "/sources", "/sources/standard-2025-08-list",
        "/disagreements", "/disagreements/counters-to-stay-2017-plans", "/pledges", "/quality",
        "/quotations", "/quotations/q-dodds-technology", "/quotations/check",
        "/quotations/check?text=The+police+will+not+be+less+accessible", "/people", "/people/sadiq-khan", "/about",
        "/search", "/search?q=harrow", "/data", "/data/api", "/about/method", "/privacy", "/accessibility", "/about/words", "/about/style", "/corrections",
        "/report", "/report?fact=decision:2025/list-august/harrow",
    ];

    private static readonly string[] AllWithMap =
    [
        "/", "/nearest?from=SW11+1", "/nearest/sw11-1", "/boroughs/harrow", "/stations", "/stations/charing-cross",
        "/rounds/2025/decision-october", "/rounds/2017/counters",
    ];

    /// <summary>The front page and an answer every day, of the others a third.</summary>
    public static TheoryData<string> WithMap => [.. Sample.FirstAndOneIn(2, 3, AllWithMap)];
}
