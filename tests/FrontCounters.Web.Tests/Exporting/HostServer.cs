using System.Diagnostics;
using System.Globalization;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Exporting;

/// <summary>A copy served by a program that knows nothing of it but the file that the export made for it.</summary>
internal sealed class HostServer : IAsyncDisposable
{
    private readonly Process process;
    private readonly TemporaryFolder folder;

    private HostServer(Process process, TemporaryFolder folder, string address)
    {
        (this.process, this.folder, Address) = (process, folder, address);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
    }

    public string Address { get; }

    public HttpClient Client { get; }

    /// <returns>None where the program is not at hand.</returns>
    public static async Task<HostServer?> StartAsync(string program, string copy)
    {
        var path = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Append("/usr/sbin")
            .Select(path => Path.Combine(path, program)).FirstOrDefault(File.Exists);
        if (path is null)
        {
            return null;
        }

        var settings = new TemporaryFolder();
        var port = FreePort.Find().ToString(CultureInfo.InvariantCulture);
        var start = program == "nginx" ? Nginx(settings.Path, copy, port) : Caddy(settings.Path, copy, port);
        var started = Process.Start(new ProcessStartInfo(path, start)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            Environment = { ["HOME"] = settings.Path, ["XDG_DATA_HOME"] = settings.Path, ["XDG_CONFIG_HOME"] = settings.Path },
        })!;
        started.BeginErrorReadLine();
        var server = new HostServer(started, settings, $"http://127.0.0.1:{port}");
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var ready = await server.Client.GetAsync(new Uri("/", UriKind.Relative));
                return server;
            }
            catch (HttpRequestException) when (attempt < 200 && !started.HasExited)
            {
                await Task.Delay(50);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Dispose();
    }

    private static string[] Nginx(string folder, string copy, string port)
    {
        var served = File.ReadAllText(Path.Combine(copy, "hosting", "nginx.conf")).Replace("listen 8080", $"listen 127.0.0.1:{port}", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "copy.conf"), served);
        File.WriteAllText(Path.Combine(folder, "nginx.conf"), $$"""
            daemon off;
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            pid {{folder}}/pid;
            error_log stderr error;
            events { }
            http {
              access_log off;
              client_body_temp_path {{folder}}/b; proxy_temp_path {{folder}}/p; fastcgi_temp_path {{folder}}/f; uwsgi_temp_path {{folder}}/u; scgi_temp_path {{folder}}/s;
              include {{folder}}/copy.conf;
            }
            """);
        return ["-c", Path.Combine(folder, "nginx.conf"), "-e", "stderr"];
    }

    private static string[] Caddy(string folder, string copy, string port)
    {
        var served = File.ReadAllText(Path.Combine(copy, "hosting", "Caddyfile")).Replace(":8080 {", $"http://127.0.0.1:{port} {{", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "Caddyfile"), $"{{\n  admin off\n}}\n{served}");
        return ["run", "--config", Path.Combine(folder, "Caddyfile"), "--adapter", "caddyfile"];
    }
}
