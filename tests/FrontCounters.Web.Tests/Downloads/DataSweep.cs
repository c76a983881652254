using FrontCounters.Data;
using FrontCounters.Data.Queries.People;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>Addresses of every kind of data, over the whole record, with the path that describes each.</summary>
internal static class DataSweep
{
    private static readonly string[] Days = ["", "?on=2017-06-30", "?on=2025-07-01&known=2025-08-20"];

    /// <param name="record">The record that is served.</param>
    /// <param name="ending"><c>.json</c>, <c>.csv</c> or <c>.geojson</c>.</param>
    /// <param name="paths">Those that the site has.</param>
    public static IEnumerable<(string Path, string Address)> Addresses(
        CounterRecord record, string ending, IReadOnlyCollection<string> paths) =>
        All(record).Select(data => (Path: data.Path + ending, Address: data.Address + ending + data.Query))
            .Where(address => paths.Contains(address.Path));

    private static IEnumerable<(string Path, string Address, string Query)> All(CounterRecord record)
    {
        foreach (var day in Days)
        {
            yield return ("/stations", "/stations", day);
            yield return ("/boroughs", "/boroughs", day);
            yield return ("/rounds", "/rounds", day);
            yield return ("/sources", "/sources", day);
            yield return ("/quotations", "/quotations", day);
            yield return ("/data", "/data", "");
            yield return ("/people", "/people", day);
            yield return ("/timeline", "/timeline", day);
            yield return ("/closures", "/closures", day);
            yield return ("/figures", "/figures", day);
            yield return ("/statements", "/statements", day);
            yield return ("/disagreements", "/disagreements", day);
            yield return ("/pledges", "/pledges", day);
            yield return ("/quality", "/quality", day);
            yield return ("/corrections", "/corrections", day);
            yield return (
                "/boroughs/compare", "/boroughs/compare", $"{(day.Length == 0 ? "?" : $"{day}&")}a=harrow&b=city-of-london");
            foreach (var station in record.Stations)
            {
                yield return ("/stations/{slug}", $"/stations/{station.Slug}", day);
            }

            foreach (var borough in record.Boroughs)
            {
                yield return ("/boroughs/{slug}", $"/boroughs/{borough.Slug}", day);
            }
        }

        foreach (var stage in record.Stages)
        {
            yield return ("/rounds/{slug}", $"/rounds/{stage.RoundSlug}", "");
            yield return ("/rounds/{slug}/counters", $"/rounds/{stage.RoundSlug}/counters", "");
            yield return ("/rounds/{slug}/{stage}", $"/rounds/{stage.RoundSlug}/{stage.Slug}", "");
        }

        foreach (var source in record.Sources)
        {
            yield return ("/sources/{id}", $"/sources/{source.Id}", "");
        }

        foreach (var quotation in record.Quotations)
        {
            yield return ("/quotations/{id}", $"/quotations/{quotation.Id}", "");
            yield return ("/quotations/check", "/quotations/check", $"?text={Uri.EscapeDataString(quotation.Text)}");
        }

        foreach (var person in record.PeopleKnown(DateOnly.MaxValue))
        {
            yield return ("/people/{slug}", $"/people/{person.Slug}", "");
        }

        foreach (var disagreement in record.Disagreements)
        {
            yield return ("/disagreements/{id}", $"/disagreements/{disagreement.Id}", "");
        }

        foreach (var words in (string[])["harrow", "24 hours", "SW11 1JX", "sadiq khan zzz"])
        {
            yield return ("/search", "/search", $"?q={Uri.EscapeDataString(words)}");
        }

        foreach (var from in (string[])["SW11+1", "SW11", "camden", "charing-cross", "51.5,-0.12"])
        {
            yield return ("/nearest", "/nearest", $"?from={from}&at=2026-11-23T03:00");
            yield return ("/nearest", "/nearest", $"?from={from}&need=any&on=2025-07-01");
        }
    }
}
