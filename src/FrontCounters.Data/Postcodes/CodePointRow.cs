using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Postcodes;

/// <summary>One line of Code-Point Open, as far as it is used here.</summary>
/// <param name="Entry">The file within the zip.</param>
/// <param name="Line">The line in that file; the first is 1.</param>
/// <param name="Postcode">The postcode.</param>
/// <param name="Quality">The positional quality indicator; see <see cref="PostcodeQuality"/>.</param>
/// <param name="Easting">Metres east on the National Grid; 0 where there are no coordinates.</param>
/// <param name="Northing">Metres north on it.</param>
/// <param name="DistrictCode">The code of the borough or district that the point lies in; blank where not given.</param>
public readonly record struct CodePointRow(
    string Entry, int Line, Postcode Postcode, int Quality, int Easting, int Northing, string DistrictCode);
