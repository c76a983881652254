using Microsoft.AspNetCore.Mvc;

namespace FrontCounters.Web.Refusals;

/// <summary>A refusal as the answer of a page or of an end point.</summary>
public sealed class RefusalResult(Refusal refusal) : IResult, IActionResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Refuse(refusal);
        return Task.CompletedTask;
    }

    public Task ExecuteResultAsync(ActionContext context) => ExecuteAsync(context.HttpContext);
}
