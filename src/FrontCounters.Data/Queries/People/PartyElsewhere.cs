using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.People;

/// <summary>The party of a speaker whom a quotation's own source names without one.</summary>
/// <param name="Party">As the record has it.</param>
/// <param name="Fact">The position, promise or other quotation that has it.</param>
/// <param name="Source">The strongest source of the same year on which that rests.</param>
public sealed record PartyElsewhere(string Party, Fact Fact, Source Source);

public static class PartiesElsewhere
{
    /// <summary>
    /// What else the record holds of the speaker in the year of the quotation's source: the party in a position, a promise
    /// or another quotation, with the strongest source of that year known by then. A source that is itself quoted from
    /// without a party for this speaker does not count: it is known to be silent. Parties that differ count for nothing.
    /// </summary>
    /// <returns>None where the quotation's own source names the party, or no other does.</returns>
    public static PartyElsewhere? PartyElsewhereOf(this CounterRecord record, Quotation quotation, DateOnly known) =>
        record.Kept.Of<DateOnly, IReadOnlyDictionary<Quotation, PartyElsewhere>>(known, _ =>
            record.Quotations.Select(each => (each, Found: Find(record, each, known)))
                .Where(each => each.Found is not null)
                .ToDictionary(each => each.each, each => each.Found!))
            .GetValueOrDefault(quotation);

    private static PartyElsewhere? Find(CounterRecord record, Quotation quotation, DateOnly known)
    {
        if (quotation.Party is not null || quotation.Source.Date is not { } published)
        {
            return null;
        }

        var said = record.SaidBy(PersonSlug.Of(quotation.Speaker), known).Where(each => each.Speaker == quotation.Speaker).ToList();
        var silent = said.Select(each => each.Fact).OfType<Quotation>()
            .Where(each => each.Party is null).Select(each => each.SourceId).ToHashSet(StringComparer.Ordinal);
        var named =
            (from each in said
             where each.Party is not null
             from source in each.Fact.Sources
             where source.Date?.Year == published.Year && source.LatestDay <= known && !silent.Contains(source.Id)
             orderby source.Grade, source.LatestDay, source.Id
             select new PartyElsewhere(each.Party!, each.Fact, source)).ToList();
        return named.Select(each => each.Party).Distinct(StringComparer.Ordinal).Count() == 1 ? named[0] : null;
    }
}
