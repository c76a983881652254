using System.Globalization;

namespace FrontCounters.Web.Commands;

/// <summary>Shows how far a long work has come: a bar that fills on a terminal, a line for each quarter elsewhere.</summary>
public sealed class ProgressBar(TextWriter output, string work)
{
    private const int Cells = 40;
    private const int LinePercent = 25;

    private readonly bool isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
    private int shown = -1;

    public void Report(double share)
    {
        var percent = (int)(Math.Clamp(share, 0, 1) * 100);
        var step = isTerminal ? percent : percent / LinePercent * LinePercent;
        if (step <= shown)
        {
            return;
        }

        shown = step;
        if (!isTerminal)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{work}: {step}%"));
            return;
        }

        var filled = step * Cells / 100;
        output.Write($"\r{work} [{new string('#', filled)}{new string('.', Cells - filled)}] {step,3}%");
        if (step == 100)
        {
            output.WriteLine();
        }
    }
}
