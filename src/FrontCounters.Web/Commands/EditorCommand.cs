using System.CommandLine;
using FrontCounters.Data.Editing;
using FrontCounters.Data.Loading;

namespace FrontCounters.Web.Commands;

/// <summary>How a command that writes rows is called, and how it ends.</summary>
public static class EditorCommand
{
    /// <returns>The command's exit code; 1 where it refuses, 2 for a call that cannot be understood.</returns>
    public static int Run(this Command command, string[] arguments, TextWriter output)
    {
        var call = command.Parse(arguments);
        try
        {
            var code = call.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = output,
                EnableDefaultExceptionHandler = false,
            });
            return call.Errors.Count > 0 ? 2 : code;
        }
        catch (Exception refusal) when (refusal is EditRefusedException or RecordRefusedException or IOException)
        {
            output.WriteLine($"{refusal.Message} Nothing was written.");
            return 1;
        }
    }
}
