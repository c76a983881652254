using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Evidence;

/// <summary>A disagreement with the answers that had been published by a day: at least two.</summary>
public sealed record KnownDisagreement(Disagreement Disagreement, IReadOnlyList<Claim> Claims)
{
    /// <summary>True once all its answers were out: only then may its reasons, which may speak of any, be told.</summary>
    public bool IsWhole => Claims.Count == Disagreement.Claims.Count;

    /// <returns>None while fewer than two answers were known.</returns>
    public static KnownDisagreement? From(Disagreement disagreement, DateOnly known)
    {
        List<Claim> claims =
        [
            .. disagreement.Claims.Where(claim => claim.KnownFrom <= known)
                .OrderByDescending(claim => claim.Leads).ThenBy(claim => claim.Id, StringComparer.Ordinal),
        ];
        return claims.Count > 1 ? new KnownDisagreement(disagreement, claims) : null;
    }
}

/// <summary>An answer of one source that another answer contradicts.</summary>
public sealed record ContestedAnswer(Claim Claim, KnownDisagreement Disagreement);
