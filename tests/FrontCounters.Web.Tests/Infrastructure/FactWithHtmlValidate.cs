namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A fact that needs html-validate, and is skipped where it cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithHtmlValidateAttribute : FactAttribute
{
    public FactWithHtmlValidateAttribute() => Skip = HtmlValidate.WhyMissing;
}
