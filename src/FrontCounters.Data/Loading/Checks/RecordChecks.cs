using FrontCounters.Data.Files;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>Every rule that the rows of a draft must keep. What they add up to is checked on the built record.</summary>
internal static class RecordChecks
{
    /// <param name="draft">The rows as read.</param>
    /// <param name="texts">The folder of the quoted articles; none where they are not at hand.</param>
    /// <param name="problems">Where what is found goes.</param>
    public static void Run(RecordDraft draft, string? texts, ProblemList problems)
    {
        KeyChecks.Run(draft, problems);
        ReferenceChecks.Run(draft, problems);
        CitationChecks.Run(draft, problems);
        PeriodChecks.Run(draft, problems);
        DateChecks.Run(draft, problems);
        ObservedChecks.Run(draft, problems);
        PlaceChecks.Run(draft, problems);
        StageChecks.Run(draft, problems);
        MilestoneChecks.Run(draft, problems);
        ConflictChecks.Run(draft, problems);
        SpeakerChecks.Run(draft, problems);
        LogChecks.Run(draft, problems);
        NotQuotedChecks.Run(draft, problems);
        QuotationChecks.Run(draft, texts, problems);
        DescribedChecks.Run(draft, problems);
    }
}
