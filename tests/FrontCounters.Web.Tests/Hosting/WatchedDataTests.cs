using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace FrontCounters.Web.Tests.Hosting;

/// <summary>New data under a running site, while it is asked without a pause: sound, broken and half copied.</summary>
public sealed partial class WatchedDataTests : IDisposable
{
    private static readonly string[] Asked =
        ["/", "/boroughs/harrow", "/stations.geojson", "/stations/harrow.json", "/corrections", "/data/front-counters.zip", "/nearest?q=HA1"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly SiteFactory factory = new();
    private readonly EditedData data = new();
    private readonly WebApplicationFactory<Program> site;

    public WatchedDataTests() => site = factory.WithWebHostBuilder(host =>
    {
        host.UseSetting("Record:Data", data.Folder);
        host.UseSetting("Data:Watch", "true");
        host.UseSetting("Data:WatchSeconds", "0.2");
    });

    public void Dispose()
    {
        site.Dispose();
        factory.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task NewData_WhileRequestsRun_IsTakenWholeOrNotAtAll()
    {
        using var client = site.CreateClient();
        var first = await StatusAsync(client);
        Assert.Equal("ready", first.Status);
        using var stop = new CancellationTokenSource();
        var seen = new ConcurrentBag<(string Path, string? Tag, string Body)>();
        var readers = Enumerable.Range(0, 3).Select(reader => ReadAsync(reader, seen, stop.Token)).ToList();

        // Broken: a row with a cell too many.
        var periods = data.Text("periods.csv");
        await File.WriteAllTextAsync(data.PathOf("periods.csv"), periods.TrimEnd() + ",one cell too many\n");
        var broken = await UntilAsync(client, told => told.Status == "degraded");
        Assert.Equal((first.Release, "The data was refused, with 1 problem(s)."), (broken.Release, broken.Why));
        Assert.Contains(factory.Log.Written, line => line.Contains($"Still serving release {first.Release}", StringComparison.Ordinal)
            && line.Contains("periods.csv, line ", StringComparison.Ordinal));

        await File.WriteAllTextAsync(data.PathOf("periods.csv"), periods);
        Assert.Equal(first.Release, (await UntilAsync(client, told => told.Status == "ready")).Release);

        // Half copied, at the end of a row: it breaks no rule of its own.
        var contacts = data.Text("contacts.csv");
        await File.WriteAllTextAsync(data.PathOf("contacts.csv"), contacts[..(contacts.TrimEnd().LastIndexOf('\n') + 1)]);
        var half = await UntilAsync(client, told => told.Status == "degraded");
        Assert.Equal(first.Release, half.Release);
        Assert.StartsWith("The data is half copied", half.Why, StringComparison.Ordinal);
        await File.WriteAllTextAsync(data.PathOf("contacts.csv"), contacts);
        await UntilAsync(client, told => told.Status == "ready");

        // Sound: an edit, released by the book elsewhere and copied over.
        var expected = await ReleasedAsync();
        var taken = await UntilAsync(client, told => told.Release != first.Release);
        Assert.Equal(("ready", expected), (taken.Status, taken.Release));
        using var held = new HttpRequestMessage(HttpMethod.Get, "/boroughs/harrow");
        held.Headers.TryAddWithoutValidation("If-None-Match", seen.First(answer => answer.Path == "/boroughs/harrow").Tag);
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(held)).StatusCode);
        using var whole = await client.GetAsync("/data/front-counters.zip");
        Assert.Equal(HttpStatusCode.OK, whole.StatusCode);

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        var releases = seen.ToLookup(answer => string.Join(' ', Release().Matches(answer.Body).Select(found => found.Value)
            .Where(found => found == first.Release || found == expected).Distinct()));
        Assert.NotEmpty(releases[first.Release]);
        Assert.NotEmpty(releases[expected]);
        // The corrections name the release before as well.
        Assert.DoesNotContain(
            releases.Where(release => release.Key.Contains(' ', StringComparison.Ordinal)).SelectMany(release => release),
            answer => answer.Path != "/corrections");
        Assert.Contains(factory.Log.Written, line => line.Contains($"Serving release {expected} in place of {first.Release}", StringComparison.Ordinal));
    }

    /// <summary>Each edit a release, as an editor makes it, in a copy that is then copied over file by file.</summary>
    private async Task<string> ReleasedAsync()
    {
        using var edited = new EditedData();
        edited.Add("sources.csv", "a-later-notice,Metropolitan Police,A later notice,2026-11-20,,official,not held,no,2026-11-28,,,");
        await using var output = new StringWriter();
        var code = await ReleaseCommand.Build(() => new ReleaseCommand(edited.Data, new StoppedClock(EditedData.Now), output))
            .RunAsync(["--reason", "A later notice was found."], output, output);
        Assert.True(code == 0, output.ToString());
        foreach (var file in edited.Data.Files())
        {
            await File.WriteAllBytesAsync(data.PathOf(file.Name), file.Content);
            await Task.Delay(30);
        }

        return edited.Data.ReleaseId();
    }

    private async Task ReadAsync(int reader, ConcurrentBag<(string Path, string? Tag, string Body)> seen, CancellationToken stop)
    {
        using var client = site.CreateClient();
        for (var at = reader; !stop.IsCancellationRequested; at++)
        {
            var path = Asked[at % Asked.Length];
            using var response = await client.GetAsync(path, CancellationToken.None);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answered {response.StatusCode}");
            seen.Add((path, response.Headers.ETag?.ToString(), await response.Content.ReadAsStringAsync(CancellationToken.None)));
            await Task.Delay(5, CancellationToken.None);
        }
    }

    private static async Task<(string Status, string Release, string? Why)> StatusAsync(HttpClient client)
    {
        using var told = JsonDocument.Parse(await client.GetStringAsync("/health/ready"));
        var root = told.RootElement;
        return (root.GetProperty("status").GetString()!, root.GetProperty("release").GetString()!, root.GetProperty("why").GetString());
    }

    private static async Task<(string Status, string Release, string? Why)> UntilAsync(
        HttpClient client, Func<(string Status, string Release, string? Why), bool> isSo)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var told = await StatusAsync(client);
            if (isSo(told))
            {
                return told;
            }

            Assert.True(Stopwatch.GetElapsedTime(started) < Patience, $"{told}");
            await Task.Delay(50);
        }
    }

    [GeneratedRegex("sha256:[0-9a-f]{64}", RegexOptions.NonBacktracking)]
    private static partial Regex Release();
}
