using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Responses;

/// <summary>Spends less on the answers of endpoints marked <see cref="NotKeptAttribute"/>, each of which is sent once.</summary>
public sealed class Compression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    public override ICompressionProvider? GetCompressionProvider(HttpContext context)
    {
        var provider = base.GetCompressionProvider(context);
        return provider == Brotli.ForKept && context.GetEndpoint()?.Metadata.GetMetadata<NotKeptAttribute>() is not null
            ? Brotli.ForOnce
            : provider;
    }
}
