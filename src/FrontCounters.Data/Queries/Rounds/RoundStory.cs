using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Rounds;

/// <summary>Everything that the record tells of a closure round, as known on a day.</summary>
public sealed record RoundStory
{
    private RoundStory(ClosureRound round, DateOnly known) => (Round, Known) = (round, known);

    public ClosureRound Round { get; }

    public DateOnly Known { get; }

    /// <summary>Oldest first; never empty.</summary>
    public required IReadOnlyList<Stage> Stages { get; init; }

    /// <summary>Contested questions first.</summary>
    public required IReadOnlyList<FigureQuestion> Figures { get; init; }

    public required IReadOnlyList<DatedEvent> Events { get; init; }

    public required IReadOnlyList<Quotation> Quotations { get; init; }

    public required IReadOnlyList<Statement> Statements { get; init; }

    public required IReadOnlyList<KnownDisagreement> Disagreements { get; init; }

    /// <summary>Those that the contested figures do not tell already.</summary>
    public IReadOnlyList<KnownDisagreement> OtherDisagreements =>
    [
        .. Disagreements.Except(
            Figures.Where(question => question is { IsContested: true, TellsItsDisagreement: true })
                .Select(question => question.Disagreement!)),
    ];

    /// <summary>The counters of the round as last decided.</summary>
    public required IReadOnlyList<NamedCounter> Counters { get; init; }

    /// <summary>The round in short or, while stages of it were still to come, its newest stage.</summary>
    public Fact Told => Round.IsWhollyKnown(Known) ? Round : Stages[^1];

    public string Summary => Round.IsWhollyKnown(Known) ? Round.Summary : Stages[^1].Summary;

    /// <returns>None where no stage of the round was known by then.</returns>
    public static RoundStory? From(CounterRecord record, ClosureRound round, DateOnly known)
    {
        var stages = round.StagesKnown(known);
        if (stages.Count == 0)
        {
            return null;
        }

        List<KnownDisagreement> disagreements =
        [
            .. record.Disagreements.Where(disagreement => disagreement.RoundSlug == round.Slug)
                .Select(disagreement => KnownDisagreement.From(disagreement, known)).OfType<KnownDisagreement>(),
        ];
        return new RoundStory(round, known)
        {
            Stages = stages,
            Figures = FigureQuestion.Group(record.Figures.Where(figure => IsTold(figure, figure.RoundSlug)), disagreements),
            Events = [.. record.Events.Where(datedEvent => IsTold(datedEvent, datedEvent.RoundSlug))],
            Quotations = [.. record.Quotations.Where(quotation => IsTold(quotation, quotation.RoundSlug))],
            Statements =
            [
                .. record.Statements.Where(statement => IsTold(statement, statement.RoundSlug))
                    .OrderBy(statement => statement.Date?.First ?? DateOnly.MaxValue)
                    .ThenBy(statement => statement.Id, StringComparer.Ordinal),
            ],
            Disagreements = disagreements,
            Counters = record.CountersAsLastDecided(round, known),
        };

        bool IsTold(Fact fact, string? of) => of == round.Slug && fact.KnownFrom <= known;
    }
}

/// <summary>Every figure that answers one question, or is an answer to one disagreement, side by side.</summary>
/// <param name="Question">What groups them: <c>saving-a-year-final-2017</c>.</param>
/// <param name="Figures">The values, each with its definition and its sources.</param>
public sealed record FigureQuestion(string Question, IReadOnlyList<ContestedFigure> Figures)
{
    /// <summary>True where there are several values.</summary>
    public bool IsContested => Figures.Count > 1;

    /// <summary>The disagreement that the first of them is an answer to, if any.</summary>
    public KnownDisagreement? Disagreement => Figures[0].Disagreement;

    /// <summary>True where each answer of that disagreement is among the figures, so that they tell all of it.</summary>
    public bool TellsItsDisagreement => Disagreement is { } known
        && known.Claims.All(claim => Figures.Any(contested => claim.Facts.Contains(contested.Figure.Key)));

    /// <summary>
    /// What it is about: the words that the ids of its figures' questions share, in one order, without years and without the
    /// counters that all are about; <c>crime share</c> for <c>crimes-share-at-counters-2012</c>.
    /// </summary>
    public string About => string.Join(
        ' ',
        Figures.Select(contested => WordsOf(contested.Figure.Question)).Aggregate((one, other) => [.. one.Intersect(other)])
            .Order(StringComparer.Ordinal));

    private static IReadOnlyList<string> WordsOf(string question) =>
    [
        .. question.Split('-').Where(word => word.Length > 2 && !char.IsAsciiDigit(word[0]))
            .Select(word => word.TrimEnd('s')).Where(word => word != "counter").Distinct(),
    ];

    /// <summary>Figures by question, contested questions first; those of one disagreement are one question.</summary>
    internal static IReadOnlyList<FigureQuestion> Group(
        IEnumerable<Figure> figures, IReadOnlyList<KnownDisagreement> disagreements)
    {
        var answers = new Dictionary<string, (KnownDisagreement? Disagreement, bool Leads)>(StringComparer.Ordinal);
        foreach (var disagreement in disagreements)
        {
            foreach (var (claim, fact) in disagreement.Claims.SelectMany(claim => claim.Facts, (claim, fact) => (claim, fact)))
            {
                answers.TryAdd(fact, (disagreement, claim.Leads));
            }
        }

        return
        [
            .. figures.GroupBy(figure => figure.Question)
                .Select(rivals => new FigureQuestion(rivals.Key, [.. rivals.Select(InDispute)]))
                .GroupBy(question => question.Disagreement?.Disagreement.Id ?? question.Question)
                .Select(one => new FigureQuestion(one.First().Question, [.. one.SelectMany(question => question.Figures)]))
                .OrderByDescending(question => question.IsContested),
        ];

        ContestedFigure InDispute(Figure figure)
        {
            var (disagreement, leads) = answers.GetValueOrDefault(figure.Key);
            return new ContestedFigure(figure, disagreement, leads);
        }
    }
}

/// <summary>A figure with the disagreement in which it is one of the answers, where there is one.</summary>
/// <param name="Figure">The number.</param>
/// <param name="Disagreement">Where sources conflict about it.</param>
/// <param name="Leads">True where the record's rule puts this value first.</param>
public sealed record ContestedFigure(Figure Figure, KnownDisagreement? Disagreement, bool Leads);
