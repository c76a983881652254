using System.Globalization;

namespace FrontCounters.Data.Postcodes;

/// <summary>Makes the postcode database from Code-Point Open.</summary>
/// <param name="reach">Says which postcodes are kept.</param>
/// <param name="database">What is replaced.</param>
/// <param name="time">Gives the moment of the import.</param>
/// <param name="anyway">Whether a zip may replace a database that holds twice as many postcodes, or more.</param>
public sealed class PostcodeImport(LondonReach reach, PostcodeDatabase database, TimeProvider time, bool anyway = false)
{
    private const int RowsBetweenReports = 5_000;

    /// <summary>From one release to the next a few postcodes in a hundred change; a file cut short loses most of them.</summary>
    private const int LeastShare = 2;

    /// <summary>
    /// Reads the zip and swaps the new database in: postcodes within 10 km of London, and those without a place of
    /// their own whose area (the letters that they begin with) has others there.
    /// </summary>
    /// <param name="zip">The zip.</param>
    /// <param name="sha256">The SHA-256 of the zip.</param>
    /// <param name="report">Gets the share of the zip that has been read, 0 to 1.</param>
    /// <param name="cancellationToken">Leaves the old database in place.</param>
    /// <exception cref="CodePointRefusedException">
    /// A row is not as it should be, none is near London, or too few of those that are held would stay.
    /// </exception>
    public PostcodeRelease Run(
        CodePointZip zip, string sha256, Action<double>? report = null, CancellationToken cancellationToken = default) =>
        database.Replace(writer =>
        {
            var sorting = new Sorting(reach, writer);
            foreach (var row in zip.Rows())
            {
                sorting.Take(row);
                if (sorting.Read % RowsBetweenReports == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    report?.Invoke((double)zip.BytesRead / zip.Size);
                }
            }

            var release = new PostcodeRelease(
                sha256,
                zip.Says("DATASET VERSION NUMBER"),
                zip.Says("COPYRIGHT DATE"),
                time.GetUtcNow(),
                sorting.Read,
                sorting.Placed + sorting.KeepUnplaced(),
                sorting.Placed);
            if (release.Placed == 0)
            {
                throw new CodePointRefusedException("No postcode of the zip is within 10 km of London.");
            }

            if (!anyway && database.Count() is var held and > 0 && release.Held <= held / LeastShare)
            {
                throw new CodePointRefusedException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The zip would leave {release.Held:N0} of the {held:N0} postcodes that are held. If it is meant to, add --anyway."));
            }

            writer.End(release, sorting.SectorsBeyond);
            report?.Invoke(1);
            return release;
        });

    /// <summary>Which rows are kept, decided as they come.</summary>
    private sealed class Sorting(LondonReach reach, PostcodeWriter writer)
    {
        private readonly HashSet<string> sectorsWithin = new(StringComparer.Ordinal);
        private readonly HashSet<string> sectorsBeyond = new(StringComparer.Ordinal);
        private readonly List<CodePointRow> unplaced = [];

        public int Read { get; private set; }

        public int Placed { get; private set; }

        public IEnumerable<string> SectorsBeyond => sectorsBeyond.Except(sectorsWithin, StringComparer.Ordinal);

        public void Take(CodePointRow row)
        {
            Read++;
            if (!PostcodeQuality.IsPlaced(row.Quality))
            {
                unplaced.Add(row);
            }
            else if (reach.Within(row) is { } position)
            {
                sectorsWithin.Add(row.Postcode.Sector);
                Write(row, new HeldPostcode(position, row.Quality, reach.Borough(row.DistrictCode)));
                Placed++;
            }
            else
            {
                sectorsBeyond.Add(row.Postcode.Sector);
            }
        }

        /// <returns>How many were kept.</returns>
        public int KeepUnplaced()
        {
            var areas = sectorsWithin.Select(AreaOf).ToHashSet(StringComparer.Ordinal);
            var kept = unplaced.FindAll(row => areas.Contains(AreaOf(row.Postcode.District)));
            kept.ForEach(row => Write(row, new HeldPostcode(null, row.Quality, null)));
            return kept.Count;
        }

        private void Write(CodePointRow row, HeldPostcode held)
        {
            if (!writer.Add(row.Postcode, held))
            {
                throw new CodePointRefusedException(row.Entry, row.Line, $"{row.Postcode} stands in the zip twice.");
            }
        }

        private static string AreaOf(string district) => district[..(char.IsAsciiLetter(district[1]) ? 2 : 1)];
    }
}
