using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using FrontCounters.Web.Answers;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Limits;
using FrontCounters.Web.Metrics;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Hosting;

/// <summary>What the documents tell whoever runs the site to set, and what the image is made with: the site has to know all of it.</summary>
public sealed partial class OperatingTests
{
    private static readonly Dictionary<string, Type> Sections = new(StringComparer.Ordinal)
    {
        ["Answers"] = typeof(AnswerLimits),
        ["Data"] = typeof(DataWatch),
        ["Limits"] = typeof(WorkLimits),
        ["Metrics"] = typeof(MetricsSettings),
        ["Postcodes"] = typeof(PostcodeSettings),
        ["Proxies"] = typeof(Proxies),
        ["Record"] = typeof(RecordPlaces),
        ["Site"] = typeof(SiteAddress),
        ["Stopping"] = typeof(Stopping),
    };

    private static readonly string Operating = File.ReadAllText(Checkout.PathOf("docs/operating.md"));
    private static readonly string Project = File.ReadAllText(Checkout.PathOf("src/FrontCounters.Web/FrontCounters.Web.csproj"));

    public static TheoryData<string> Documents =>
        ["README.md", "docs/operating.md", "docs/runbook.md", "src/FrontCounters.Web/FrontCounters.Web.csproj"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void NamedSettings_Exist(string document)
    {
        var named = Setting().Matches(File.ReadAllText(Checkout.PathOf(document)))
            .Select(found => (Section: found.Groups["section"].Value, Name: found.Groups["name"].Value))
            .Where(setting => Sections.ContainsKey(setting.Section))
            .ToHashSet();

        Assert.NotEmpty(named);
        Assert.All(named, setting => Assert.True(
            Sections[setting.Section].GetProperty(setting.Name, BindingFlags.Public | BindingFlags.Instance)?.CanWrite == true,
            $"{setting.Section}:{setting.Name}"));
    }

    [Fact]
    public void Container_IsAskedAtThePortsItListensTo()
    {
        var port = ContainerPort().Match(Project).Groups["port"].Value;
        Assert.Contains($"Include=\"ASPNETCORE_HTTP_PORTS\" Value=\"{port}\"", Project, StringComparison.Ordinal);
        Assert.Contains($"containerPort: {port} }}", Operating, StringComparison.Ordinal);

        var metrics = MetricsPort().Matches(Operating).Select(found => found.Groups["port"].Value).Distinct().Single();
        Assert.Contains($"expose: [\"{port}\", \"{metrics}\"]", Operating, StringComparison.Ordinal);
        Assert.Contains($"{{ name: metrics, containerPort: {metrics} }}", Operating, StringComparison.Ordinal);
    }

    [Fact]
    public void Stop_IsWaitedForLongerThanItTakes()
    {
        var waits = GracePeriod().Matches(Operating)
            .Select(found => double.Parse(found.Groups["seconds"].Value, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(2, waits.Count);
        Assert.All(waits, seconds => Assert.True(seconds > new Stopping().All.TotalSeconds));
    }

    [GeneratedRegex(@"\b(?<section>[A-Z][A-Za-z]+)(:|__)(?<name>[A-Z][A-Za-z]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Setting();

    [GeneratedRegex("ContainerPort Include=\"(?<port>[0-9]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ContainerPort();

    [GeneratedRegex(
        """Metrics__Prometheus(, value)?: "?http://0\.0\.0\.0:(?<port>[0-9]+)""",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MetricsPort();

    [GeneratedRegex(
        "(stop_grace_period|terminationGracePeriodSeconds): (?<seconds>[0-9]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex GracePeriod();
}
