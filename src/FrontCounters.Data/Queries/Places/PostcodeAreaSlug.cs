namespace FrontCounters.Data.Queries.Places;

/// <summary>Sectors and districts as addresses write them: <c>SW11 1</c> is <c>sw11-1</c>.</summary>
public static class PostcodeAreaSlug
{
    public static string From(string code) => code.Replace(' ', '-').ToLowerInvariant();

    /// <summary>What somebody meant who wrote the address by hand: hyphens and the like are spaces again.</summary>
    public static string AsTyped(string slug) => slug.Replace('-', ' ').Replace('_', ' ').Replace('+', ' ');
}
