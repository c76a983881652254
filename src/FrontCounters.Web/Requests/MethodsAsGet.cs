namespace FrontCounters.Web.Requests;

/// <summary>
/// Lets routing find the address whatever the method is, so that <see cref="WayIn"/> can say what it allows. Stands right
/// before routing.
/// </summary>
public sealed class MethodsAsGet(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (!HttpMethods.IsGet(method) && !HttpMethods.IsHead(method))
        {
            context.Features.Set(new AskedMethod(method));
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }
}
