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
        record.Kept.GetOrAdd<DateOnly, IReadOnlyDictionary<Quotation, PartyElsewhere>>(known, _ =>
            record.Quotations.Select(quotation => (Quotation: quotation, Found: Find(record, quotation, known)))
                .Where(pair => pair.Found is not null)
                .ToDictionary(pair => pair.Quotation, pair => pair.Found!))
            .GetValueOrDefault(quotation);

    private static PartyElsewhere? Find(CounterRecord record, Quotation quotation, DateOnly known)
    {
        if (quotation.Party is not null || quotation.Source.Date is not { } published)
        {
            return null;
        }

        var said = record.SaidBy(PersonSlug.From(quotation.Speaker), known).Where(remark => remark.Speaker == quotation.Speaker).ToList();
        var silent = said.Select(remark => remark.Fact).OfType<Quotation>()
            .Where(other => other.Party is null).Select(other => other.SourceId).ToHashSet(StringComparer.Ordinal);
        var named =
            (from remark in said
             where remark.Party is not null
             from source in remark.Fact.Sources
             where source.Date?.Year == published.Year && source.LatestDay <= known && !silent.Contains(source.Id)
             orderby source.Grade, source.LatestDay, source.Id
             select new PartyElsewhere(remark.Party!, remark.Fact, source)).ToList();
        return named.Select(party => party.Party).Distinct(StringComparer.Ordinal).Count() == 1 ? named[0] : null;
    }
}
