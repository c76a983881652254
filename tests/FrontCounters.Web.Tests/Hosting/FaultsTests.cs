using System.Diagnostics;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Hosting;

/// <summary>Two faults of <c>tests/faults/run</c>, so that the command itself is known to work; all have tests of their own.</summary>
public sealed class FaultsTests
{
    [Theory]
    [InlineDataOneDayIn(2, 0, "garbage")]
    [InlineDataOneDayIn(2, 1, "body")]
    public async Task Run_WithTwoFaults_HoldsThem(string other)
    {
        var start = new ProcessStartInfo("bash", [Checkout.PathOf("tests/faults/run"), "--no-build", "bad_setting", other])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["FAULTS_PROGRAM"] = typeof(Site).Assembly.Location;
        start.Environment["FAULTS_PORT"] = $"{FreePort.Find()}";
        using var run = Process.Start(start)!;
        var told = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();

        Assert.True(run.ExitCode == 0, told);
        Assert.Equal(2, told.Split('\n').Count(line => line.StartsWith("held ", StringComparison.Ordinal)));
    }
}
