using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.People;

/// <summary>One thing that a person said, held or promised, as a row.</summary>
/// <param name="Kind">A quotation, whose text is exact; a statement or pledge, whose text is ours.</param>
/// <param name="Id">Its permanent id, unique within its kind.</param>
/// <param name="Date">When; of a quotation, when its source was published. None where it is not dated.</param>
/// <param name="Round">The slug of the closure round that it is about.</param>
/// <param name="Role">The speaker's public role at the time.</param>
/// <param name="Party">Only where the source names it.</param>
/// <param name="Stance">Of a statement, where the speaker stood.</param>
/// <param name="Text">What was said.</param>
/// <param name="Url">The page that shows it.</param>
/// <param name="Sources">What it rests on, strongest first.</param>
public sealed record UtteranceLine(
    FactKind Kind,
    string Id,
    PartialDate? Date,
    string? Round,
    string? Role,
    string? Party,
    Stance? Stance,
    string Text,
    string Url,
    IReadOnlyList<string> Sources)
{
    public static UtteranceLine From(Remark said) => new(
        said.Fact.Kind,
        said.Fact.FactId,
        said.Date,
        said.RoundSlug,
        said.Role,
        said.Party,
        (said.Fact as Statement)?.Stance,
        said.Text,
        FactInWords.Address(said.Fact),
        Cited.Ids(said.Fact));
}
