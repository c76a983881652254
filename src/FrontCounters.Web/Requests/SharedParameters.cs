using FrontCounters.Web.Days;

namespace FrontCounters.Web.Requests;

/// <summary>What several nouns can be asked, each said once. What one noun alone can be asked stands beside its pages.</summary>
public static class SharedParameters
{
    public static readonly AskedParameter On = new(
        "on",
        $"The day that the answer is true of, from {AskedClocks.First:O} to {AskedClocks.Last:O}. Without it, today in London.",
        "date-not-understood")
    {
        Format = "date",
        Example = _ => "2025-07-01",
    };

    public static readonly AskedParameter Known = new(
        "known",
        "The day on which it was known: sources published later are left out. Without it, today in London.",
        "date-not-understood")
    {
        Format = "date",
        Example = _ => "2025-08-20",
    };

    public static readonly AskedParameter BoroughSlug = AskedParameter.InPath(
        "slug",
        "The borough's slug. A GSS code moves on to it.",
        record => record.Boroughs[0].Slug,
        "borough-not-found");

    public static readonly AskedParameter StationSlug = AskedParameter.InPath(
        "slug", "The station's slug.", record => record.Stations[0].Slug, "station-not-found");

    public static readonly AskedParameter RoundSlug = AskedParameter.InPath(
        "slug", "The round's slug.", record => record.Stages[^1].RoundSlug, "round-not-found", "round-not-yet-known");

    /// <summary>Of a page whose list is long; its downloads have all of it.</summary>
    public static readonly AskedParameter PartOfList = AskedParameter.Filter("part", "Which part of the list, from 1.") with { Example = _ => "1" };

    /// <summary>Whether a GeoJSON's properties are to be those of a shapefile.</summary>
    public static readonly AskedParameter Flat = AskedParameter.Choice(
        "flat",
        "With true, the properties of each feature are the columns of the CSV, of which a shapefile can be made: text, numbers, "
            + "true, false or nothing, lists parted by spaces, under names of at most ten letters, such as closDaySta. A shapefile has "
            + "days without an hour and cuts a text at 254 letters: so each moment stands a second time as text (closAtText), and of "
            + "each list how many it has (sourcCount). Whole lists are in the GeoJSON, and in the CSV by the same slug.",
        _ => ReadingParameters.Flags) with
    {
        IsFlag = true,
    };

    /// <summary>The release that the answer is to be of.</summary>
    public static readonly AskedParameter Release = new(
        AskedRelease.Name, "The release's id, or its first digits.", "release-not-understood");
}
