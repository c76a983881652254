using FrontCounters.Web.Downloads;
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
        var metadata = context.GetEndpoint()?.Metadata;
        if (provider != Brotli.ForKept || metadata?.GetMetadata<NotKeptAttribute>() is null)
        {
            return provider;
        }

        return metadata.GetMetadata<DataAnswer>() is null ? Brotli.ForOnce : Brotli.ForDataOnce;
    }
}
