using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Supply;

public sealed class ScriptTests
{
    // With pipefail a program whose reader has gone fails the line, now and then: a race that stops a script or turns its answer.
    private static readonly string[] EarlyReaders = ["| head", "| grep -q", "| grep -m"];

    public static TheoryData<string> Scripts => new(
        from folder in (string[])[".ci", "tests"]
        from file in Directory.EnumerateFiles(Checkout.PathOf(folder), "*", folder == "tests" ? InScripts : new EnumerationOptions())
        where File.ReadLines(file).FirstOrDefault()?.StartsWith("#!", StringComparison.Ordinal) == true
        select Path.GetRelativePath(Checkout.PathOf("."), file));

    private static EnumerationOptions InScripts => new() { RecurseSubdirectories = true, MaxRecursionDepth = 1 };

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Script_ReadsAllThatAPipeGives(string script) =>
        Assert.DoesNotContain(
            File.ReadLines(Checkout.PathOf(script)),
            line => EarlyReaders.Any(reader => line.Contains(reader, StringComparison.Ordinal)));
}
