using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Formats;

/// <summary>Any fact of the record as one line.</summary>
/// <param name="Kind">What kind of fact it is.</param>
/// <param name="Id">Its permanent id, unique within its kind.</param>
/// <param name="Line">What it says.</param>
/// <param name="Standing">How well it is established; none for what has no standing of its own.</param>
/// <param name="Url">The page that shows it.</param>
/// <param name="Sources">Everything that it rests on, strongest first.</param>
public sealed record FactLine(
    FactKind Kind, string Id, string Line, Standing? Standing, string Url, IReadOnlyList<string> Sources)
{
    public static FactLine From(Fact fact, DateOnly known) => new(
        fact.Kind,
        fact.FactId,
        FactInWords.Line(fact, known),
        fact.StandingOf(),
        FactInWords.Address(fact),
        fact.SourceIds);
}
