using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Time;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>A closure round as the list of rounds publishes it, with the counts that it comes down to.</summary>
public record RoundItem
{
    protected RoundItem(RoundStory story)
    {
        var (round, headline) = (story.Round, RoundHeadline.From(story.Round, story.Known));
        Slug = round.Slug;
        Name = round.Name;
        From = round.From;
        To = round.IsWhollyKnown(story.Known) ? round.To : null;
        Background = round.Background;
        Summary = story.Summary;
        Before = headline.Before;
        Remaining = headline.Remaining;
        Remaining24Hours = headline.RemainingTwentyFourHours;
        Closing = headline.Closing;
        StageSlugs = [.. story.Stages.Select(stage => stage.Slug)];
        Url = $"/rounds/{round.Slug}";
        Evidence = FactLinks.Address(story.Told);
        Facts = FactLinks.All([story.Told, .. headline.Stages]);
        Sources =
        [
            .. headline.Stages.Prepend(story.Told)
                .SelectMany(fact => fact.Sources).Select(source => source.Id).Distinct(),
        ];
    }

    public string Slug { get; }

    public string Name { get; }

    public PartialDate From { get; }

    public PartialDate? To { get; }

    /// <summary>True for a round that the record tells of only in outline.</summary>
    public bool Background { get; }

    public string Summary { get; }

    public int? Before { get; }

    public int? Remaining { get; }

    public int? Remaining24Hours { get; }

    public int? Closing { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<string> StageSlugs { get; }

    public string Url { get; }

    public IReadOnlyList<string> Sources { get; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; }

    public static RoundItem FromStory(RoundStory story) => new(story);
}
