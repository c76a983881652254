using FrontCounters.Data.Files;

namespace FrontCounters.Data.Loading;

/// <summary>What spreadsheets leave in a file that changes no row, but that other readers of our data stumble over.</summary>
public static class FormRemarks
{
    public static IEnumerable<string> About(IEnumerable<DataFile> files)
    {
        foreach (var file in files.Where(file => file.Name.EndsWith(".csv", StringComparison.Ordinal)))
        {
            if (file.Content.AsSpan().StartsWith("\uFEFF"u8))
            {
                yield return $"{file.Name} begins with a byte-order mark. It is read without; save it as UTF-8 without one.";
            }

            if (file.Content.AsSpan().IndexOf("\r\n"u8) >= 0)
            {
                yield return $"{file.Name} has the line ends of Windows. They are read; git writes plain ones when it is committed.";
            }
        }
    }
}
