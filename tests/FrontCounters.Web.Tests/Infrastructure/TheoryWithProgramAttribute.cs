namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>Cases that need a program of the system, and are skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TheoryWithProgramAttribute : TheoryAttribute
{
    public TheoryWithProgramAttribute(string program)
    {
        Program = program;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, program))))
        {
            Skip = $"{program} is not installed.";
        }
    }

    public string Program { get; }
}
