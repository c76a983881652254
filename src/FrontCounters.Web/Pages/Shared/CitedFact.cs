using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Shared;

/// <summary>What the partial <c>_Cited</c> shows beside a fact: its standing, its sources, the words quoted.</summary>
public sealed record CitedFact(
    string Standing, string? Note, IReadOnlyList<Source> Sources, IReadOnlyList<Quotation> Quotations)
{
    public static CitedFact Of(Fact fact, string standing, string? note = null) => new(
        standing,
        note,
        [.. fact.Sources.DistinctBy(source => source.Id)],
        [.. fact.Quotations.DistinctBy(quotation => quotation.Id)]);

    public static CitedFact Of(Fact fact, Standing standing, string? note = null) =>
        Of(fact, StateInWords.Words(standing), note);
}
