using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Pledges;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Stations;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>Writes a borough's answer as it is published.</summary>
public static class BoroughDetails
{
    public static BoroughDetail Detail(this RequestContext answering, Borough borough)
    {
        var (record, clocks) = (answering.Record, answering.Asked.Clocks);
        var access = answering.Access();
        var london = access.London;
        var answer = record.AnswerFor(borough, london);
        var item = BoroughItem.From(record, answer.Count, access);
        return new BoroughDetail(access, access.In(borough))
        {
            On = clocks.On,
            Known = clocks.Known,
            AsOf = answering.Record.AsOf(answer.Clocks.Known),
            Release = record.Release.Id,
            Slug = item.Slug,
            Name = item.Name,
            Gss = item.Gss,
            Part = item.Part,
            Force = item.Force,
            Open = item.Open,
            OpenTwentyFourHours = item.OpenTwentyFourHours,
            Unknown = item.Unknown,
            Counters = [.. answer.Count.Counters.Select(counter => StationItem.FromCounter(record, counter))],
            NearestOpen = Near(answer.NearestOpen),
            NearestTwentyFourHours = Near(answer.NearestTwentyFourHours),
            NotPlaced = [.. answer.NotPlaced.Select(counter => counter.Station.Slug)],
            Decisions = [.. record.StoryOf(borough, clocks.Known).Rounds.SelectMany(DecisionsIn)],
            Pledge = [.. record.PledgeIn(borough, clocks)?.Spans.Select(Part) ?? []],
            Access = [.. record.MilestonesUpTo(clocks.On, clocks.Known).Select(day => AccessThen(answering, borough, day))],
            Neighbours =
            [
                .. record.NeighboursOf(borough, london)
                    .Select(neighbour => BoroughItem.From(record, neighbour, access)).Select(Neighbour),
            ],
            Url = item.Url,
            Sources = item.Sources,
        };
    }

    private static AccessItem AccessThen(RequestContext answering, Borough borough, ComparedDay day)
    {
        var access = answering.Record.AccessOn(day.Clocks, answering.Postcodes);
        return AccessItem.From(access, access.In(borough), day, answering.Asked.Today);
    }

    private static BoroughDetail.NearCounter? Near(CounterAtADistance? away) => away is null
        ? null
        : new BoroughDetail.NearCounter(
            away.Counter.Station.Slug,
            away.Counter.Station.Name,
            away.Counter.Station.BoroughSlug,
            away.Metres,
            away.Direction,
            away.CrossesThames,
            $"/stations/{away.Counter.Station.Slug}",
            away.Counter.SourceIds);

    private static IEnumerable<BoroughDetail.BoroughDecision> DecisionsIn(RoundInBorough round) =>
        round.Stages.SelectMany(here => here.Decisions).Select(decision => new BoroughDetail.BoroughDecision(
            decision.RoundSlug,
            decision.StageSlug,
            decision.Stage.Date,
            decision.StationSlug,
            decision.Outcome,
            decision.Hours,
            decision.Effective,
            decision.Due,
            decision.Standing,
            decision.NamedLater,
            $"/rounds/{decision.RoundSlug}/{decision.StageSlug}",
            Ids(decision.Sources),
            OsmHours.From(decision.Hours)));

    internal static BoroughDetail.PledgePart Part(PledgeSpan span) => new(
        span.From,
        span.To,
        span.Keeping,
        span.IsDue,
        span.ConfirmedOn,
        [.. span.Deciding.Select(counter => counter.Station.Slug).Distinct(StringComparer.Ordinal)],
        Ids(span.Deciding.SelectMany(counter => counter.State.Sources)));

    private static BoroughDetail.Neighbour Neighbour(BoroughItem item) =>
        new(item.Slug, item.Name, item.Open, item.OpenTwentyFourHours, item.Url, item.Sources);

    private static string[] Ids(IEnumerable<Source> sources) =>
        [.. sources.Select(source => source.Id).Distinct(StringComparer.Ordinal)];
}
