using FrontCounters.Data.Files;
using FrontCounters.Data.Postcodes;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Hosting;

/// <summary>
/// The exact postcodes that the site answers from: those that were imported, or none, which is no fault: every answer
/// is then from the middle of a sector.
/// </summary>
public sealed class CurrentPostcodes(IOptions<RecordPlaces> places, ILogger<CurrentPostcodes> log)
{
    public PostcodeBook Book { get; private set; } = PostcodeBook.None;

    public PostcodesOrigin Origin { get; private set; }

    /// <summary>Reads them, if there are any. A file that cannot be read leaves the site without, and is logged.</summary>
    public void Open()
    {
        var database = new PostcodeDatabase(places.Value.PostcodesFile);
        BuildingFile.Sweep(database.Path);
        if (!File.Exists(database.Path))
        {
            return;
        }

        try
        {
            (Book, Origin) = (database.Read(), PostcodesOrigin.DatabaseRead);
            log.LogInformation("Holding {Count} postcodes of release {Release}", Book.Count, Book.Release?.Name);
        }
        catch (Exception problem) when (PostcodeDatabase.IsUnreadable(problem))
        {
            Origin = PostcodesOrigin.Unreadable;
            log.LogWarning(
                "The postcodes in {Database} cannot be read, and the site goes on without them: {Problem}",
                database.Path,
                problem.Message);
        }
    }
}
