using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Pages.Quality;

/// <summary>The facts of one kind, counted by how many sources they have and by their standing.</summary>
public sealed record QualityItem(
    FactKind Kind,
    int Facts,
    int OneSource,
    int SeveralSources,
    int Observed,
    int Scheduled,
    int Inferred,
    int SingleSource,
    int Disputed,
    int Unknown,
    int WithoutStanding,
    int InDispute)
{
    public static QualityItem From(FactQuality quality) => new(
        quality.Kind,
        quality.Facts,
        quality.OneSource,
        quality.SeveralSources,
        quality.With(Standing.Observed),
        quality.With(Standing.Scheduled),
        quality.With(Standing.Inferred),
        quality.With(Standing.SingleSource),
        quality.With(Standing.Disputed),
        quality.With(Standing.Unknown),
        quality.WithoutStanding,
        quality.InDispute);
}
