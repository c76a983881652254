namespace FrontCounters.Data.Tests.Infrastructure;

/// <summary>A fact that needs the quoted articles, which are no part of the repository; skipped without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithTextsAttribute : FactAttribute
{
    public FactWithTextsAttribute()
    {
        if (QuotedTexts.Folder is null)
        {
            Skip = QuotedTexts.HowToGiveThem;
        }
    }
}
