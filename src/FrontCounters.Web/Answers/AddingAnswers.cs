using Microsoft.AspNetCore.ResponseCompression;

namespace FrontCounters.Web.Answers;

public static class AddingAnswers
{
    /// <summary>The store of answers, and what keeps it warm.</summary>
    public static void AddAnswers(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AnswerLimits>().Bind(configuration.GetSection("Answers"))
            .Validate(limits => limits.IsUsable, "Answers:Megabytes must be a whole number from 1 to 4096.")
            .ValidateOnStart();
        // For its negotiation alone: bodies are compressed once, as a whole, by the store.
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        services.AddSingleton<Negotiation>();
        services.AddSingleton<AnswerKeys>();
        services.AddSingleton<AnswerStore>();
        services.AddSingleton<AnswerPipeline>();
        services.AddHostedService<Warming>();
    }
}
