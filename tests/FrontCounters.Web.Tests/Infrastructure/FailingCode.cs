using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>Fails behind the site's own code, where a request has found no page of the site.</summary>
internal sealed class FailingCode : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        app.Run(_ => throw new InvalidOperationException("a secret of ours"));
    };
}
