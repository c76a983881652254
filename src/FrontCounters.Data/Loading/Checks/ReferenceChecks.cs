using FrontCounters.Data.Files;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>Whatever a row names is in the record.</summary>
internal static class ReferenceChecks
{
    public static void Run(RecordDraft draft, ProblemList problems)
    {
        var stations = new Named(draft.Stations.Select(station => station.Value.Slug), "stations.csv", problems);
        var boroughs = new Named(draft.Boroughs.Select(borough => borough.Value.Slug), "boroughs.csv", problems);
        var rounds = new Named(draft.Rounds.Select(round => round.Value.Slug), "rounds.csv", problems);
        var stages = new Named(draft.Stages.Select(stage => stage.Value.FactId), "stages.csv", problems);
        var figures = new Named(draft.Figures.Select(figure => figure.Value.Id), "figures.csv", problems);
        var disagreements = new Named(draft.Disagreements.Select(question => question.Value.Id), "disagreements.csv", problems);
        var sources = new Named(draft.Sources.Select(source => source.Value.Id), "sources.csv", problems);

        Each(draft.Stations, (station, row) => boroughs.Has(row, "borough", station.BoroughSlug));
        Each(draft.Addresses, (address, row) => stations.Has(row, "station", address.StationSlug));
        Each(draft.Points, (point, row) => stations.Has(row, "station", point.StationSlug));
        Each(draft.Periods, (period, row) => stations.Has(row, "station", period.StationSlug));
        Each(draft.Stages, (stage, row) =>
        {
            rounds.Has(row, "round", stage.RoundSlug);
            stages.HasWhereNamed(row, "superseded_by", stage.SupersededBy, stage.RoundSlug);
        });
        Each(draft.Milestones, (milestone, row) =>
        {
            rounds.Has(row, "round", milestone.RoundSlug);
            stages.HasWhereNamed(row, "stage", milestone.StageSlug, milestone.RoundSlug);
        });
        Each(draft.Decisions, (decision, row) =>
        {
            stages.Has(row, "stage", $"{decision.RoundSlug}/{decision.StageSlug}");
            stations.Has(row, "station", decision.StationSlug);
        });
        Each(draft.Figures, (figure, row) =>
        {
            rounds.HasWhereNamed(row, "round", figure.RoundSlug);
            stages.HasWhereNamed(row, "stage", figure.StageSlug, figure.RoundSlug);
            boroughs.HasWhereNamed(row, "borough", figure.BoroughSlug);
            stations.HasWhereNamed(row, "station", figure.StationSlug);
        });
        Each(draft.Events, (datedEvent, row) =>
        {
            rounds.HasWhereNamed(row, "round", datedEvent.RoundSlug);
            stages.HasWhereNamed(row, "stage", datedEvent.StageSlug, datedEvent.RoundSlug);
            boroughs.HasAll(row, "boroughs", datedEvent.Boroughs);
            stations.HasAll(row, "stations", datedEvent.Stations);
        });
        Each(draft.Statements, (statement, row) =>
        {
            rounds.Has(row, "round", statement.RoundSlug);
            stages.HasWhereNamed(row, "stage", statement.StageSlug, statement.RoundSlug);
            boroughs.HasAll(row, "boroughs", statement.Boroughs);
            stations.HasAll(row, "stations", statement.Stations);
        });
        Each(draft.Quotations, (quotation, row) =>
        {
            sources.Has(row, "source", quotation.SourceId);
            rounds.Has(row, "round", quotation.RoundSlug);
            boroughs.HasAll(row, "boroughs", quotation.Boroughs);
            stations.HasAll(row, "stations", quotation.Stations);
        });
        Each(draft.Disagreements, (disagreement, row) =>
        {
            rounds.HasWhereNamed(row, "round", disagreement.RoundSlug);
            boroughs.HasAll(row, "boroughs", disagreement.Boroughs);
            stations.HasAll(row, "stations", disagreement.Stations);
        });
        Each(draft.Claims, (claim, row) => disagreements.Has(row, "disagreement", claim.DisagreementId));
        Each(draft.Pledges, (pledge, row) => rounds.HasWhereNamed(row, "round", pledge.RoundSlug));
        Each(draft.Gaps, (gap, row) =>
        {
            figures.HasWhereNamed(row, "figure", gap.FigureId);
            sources.HasAll(row, "held_in_part", gap.HeldInPart);
        });
        Each(draft.NotQuoted, (passage, row) => sources.Has(row, "source", passage.SourceId));
        Each(draft.Places, (place, row) =>
        {
            boroughs.HasWhereNamed(row, "borough", place.BoroughSlug);
            sources.Has(row, "source", place.SourceId);
        });
        Each(draft.PostcodeAreas, (area, row) => boroughs.HasWhereNamed(row, "borough", area.BoroughSlug));

        var facts = new Named(draft.Facts.Select(fact => fact.Value.Key), "the record", problems);
        Each(draft.Claims, (claim, row) => facts.HasAll(row, "facts", claim.Facts));
    }

    private static void Each<T>(IEnumerable<Drafted<T>> drafted, Action<T, CsvRow> check)
    {
        foreach (var (value, row) in drafted)
        {
            check(value, row);
        }
    }

    private sealed class Named(IEnumerable<string> names, string where, ProblemList problems)
    {
        private readonly HashSet<string> names = names.ToHashSet(StringComparer.Ordinal);

        public void Has(CsvRow row, string column, string name)
        {
            if (!names.Contains(name))
            {
                problems.Add(row, column, "reference", $"'{name}' is not in {where}.");
            }
        }

        public void HasAll(CsvRow row, string column, IEnumerable<string> all)
        {
            foreach (var name in all)
            {
                Has(row, column, name);
            }
        }

        /// <summary>Checks a name that may be blank; with a round, it is the name of one of that round's stages.</summary>
        public void HasWhereNamed(CsvRow row, string column, string? name, string? round = null)
        {
            if (name is not null)
            {
                Has(row, column, round is null ? name : $"{round}/{name}");
            }
        }
    }
}
