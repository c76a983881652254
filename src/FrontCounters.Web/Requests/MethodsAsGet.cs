namespace FrontCounters.Web.Requests;

/// <summary>
/// Lets routing find the address whatever the method is, so that <see cref="WayIn"/> can say what it allows, and all that
/// comes after see a method that it knows. Stands before routing.
/// </summary>
public sealed class MethodsAsGet(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!context.IsRead())
        {
            context.Features.Set(new AskedMethod(context.Request.Method));
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }
}
