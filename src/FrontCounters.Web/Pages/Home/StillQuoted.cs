using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Home;

/// <summary>A plan that people go on taking for what was decided, and what took its place.</summary>
/// <param name="Was">The plan: <c>The list of August 2025 that is still widely quoted, 20 to stay and 18 to close</c>.</param>
/// <param name="Replaced">When it was replaced: <c>October 2025</c>.</param>
/// <param name="By">What it was replaced by: <c>27 stay and ten close</c>.</param>
/// <param name="Address">The page of its round.</param>
public sealed record StillQuoted(string Was, string Replaced, string By, string Address)
{
    /// <returns>The newest of them; none where no milestone shows a plan with words for it and all its counts.</returns>
    public static StillQuoted? FromRecord(CounterRecord record) =>
        record.Milestones.Select(FromMilestone).OfType<StillQuoted>().LastOrDefault();

    private static StillQuoted? FromMilestone(Milestone milestone) => milestone is
    {
        InWords: { } words,
        Stage: { Remaining: { } toStay, Closing: { } toClose } plan,
    } && plan.Successor(DateOnly.MaxValue) is { Remaining: { } stay, Closing: { } close } by
        ? new StillQuoted(
            $"{Say.Capital(words)}, {Say.Number(toStay)} to stay and {Say.Number(toClose)} to close",
            Say.Month(by.Date),
            $"{Say.Number(stay)} {Say.Verb(stay, "stays", "stay")} and {Say.Number(close)} {Say.Verb(close, "closes", "close")}",
            $"/rounds/{plan.RoundSlug}")
        : null;
}
