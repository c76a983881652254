namespace FrontCounters.Data.Tests.Infrastructure;

/// <summary>A fact that needs Ordnance Survey's zip, which is no part of the repository; skipped without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithCodePointAttribute : FactAttribute
{
    public FactWithCodePointAttribute()
    {
        if (CodePointOpen.Zip is null)
        {
            Skip = CodePointOpen.HowToGiveIt;
        }
    }
}
