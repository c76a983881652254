using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Shared;

/// <summary>
/// What the partial <c>_Cited</c> shows beside what a page states: its standing, its sources, the words quoted, and
/// a mark where sources disagree about one of the facts that it rests on.
/// </summary>
public sealed record CitedFact(string Standing, string? Note, IReadOnlyList<Fact> Facts)
{
    /// <summary>Those of the facts, where what is stated rests on nothing besides.</summary>
    public IReadOnlyList<Source> Sources { get; init; } =
        [.. Facts.SelectMany(fact => fact.Sources).DistinctBy(source => source.Id)];

    /// <summary>Words to show with the sources; none where the page shows them itself.</summary>
    public IReadOnlyList<Quotation> Quotations { get; init; } =
        [.. Facts.SelectMany(fact => fact.Quotations).DistinctBy(quotation => quotation.Id)];

    /// <summary>False where the page tells the dispute in the same place.</summary>
    public bool MarksDisputes { get; init; } = true;

    public static CitedFact Of(Fact fact, string standing, string? note = null) => new(standing, note, [fact]);

    public static CitedFact Of(Fact fact, Standing standing, string? note = null) =>
        Of(fact, StateInWords.Words(standing), note);
}
