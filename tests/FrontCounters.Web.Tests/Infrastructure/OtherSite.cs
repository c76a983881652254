using System.Net;
using System.Text;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>Another site: one page, whatever is asked for, from another port.</summary>
internal sealed class OtherSite : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly bool asksOthers;

    /// <param name="body">What stands in its page.</param>
    /// <param name="asksOthers">Whether it takes from other origins only what says that they may (COEP: require-corp).</param>
    public OtherSite(string body, bool asksOthers = false)
    {
        this.asksOthers = asksOthers;
        Address = $"http://127.0.0.1:{FreePort.Find()}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = ServeAsync($"<!DOCTYPE html><html lang=\"en\"><head><link rel=\"icon\" href=\"data:,\"><title>Local news</title></head><body>{body}</body></html>");
    }

    public string Address { get; }

    public void Dispose() => listener.Close();

    private async Task ServeAsync(string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                context.Response.ContentType = "text/html; charset=utf-8";
                if (asksOthers)
                {
                    context.Response.Headers["Cross-Origin-Embedder-Policy"] = "require-corp";
                }

                await context.Response.OutputStream.WriteAsync(bytes);
                context.Response.Close();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
