namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The folder that holds the solution, above the one in which the tests were built.</summary>
internal static class Checkout
{
    private static readonly Lazy<string> Root = new(FindRoot);

    /// <summary>The full path of what stands at a path from the checkout's top folder, such as <c>data</c>.</summary>
    public static string PathOf(string relative) => Path.Combine(Root.Value, relative);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FrontCounters.sln")))
        {
            folder = folder.Parent
                ?? throw new InvalidOperationException($"FrontCounters.sln is not above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
