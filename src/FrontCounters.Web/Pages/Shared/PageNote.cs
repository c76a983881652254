using FrontCounters.Data.Record;

namespace FrontCounters.Web.Pages.Shared;

/// <summary>One note at the foot of a page, for everything on it that has the same strongest sources and is as sure.</summary>
/// <param name="number">From 1 on, in the order in which the page comes to them.</param>
/// <param name="cited">What it was first asked for.</param>
public sealed class PageNote(int number, CitedFact cited)
{
    /// <summary>A statement of more facts is a count or a comparison, which no page of one fact shows.</summary>
    private const int MostFacts = 3;

    /// <summary>Sources that a note names, where there are as many.</summary>
    internal const int MostNamed = 2;

    private readonly List<Fact> facts = [];
    private bool isShared;

    public int Number => number;

    public CitedFact Cited => cited;

    /// <summary>The facts with a page of their own to lead to, of everything that has this note; each with what to call it.</summary>
    public IReadOnlyList<(Fact Fact, string Name)> Facts =>
        [.. facts.Select(fact => (fact, isShared || AreAlike ? NoteInWords.Name(fact, facts) : NoteInWords.Noun(fact)))];

    /// <summary>Two of them are of one kind: a word for the kind would name both.</summary>
    private bool AreAlike => facts.DistinctBy(fact => fact.Kind).Count() < facts.Count;

    /// <summary>True where the pages of its facts have all sources.</summary>
    public bool HasPages => facts.Count > 0;

    /// <summary>Sources that the pages of its facts have, besides those that it names.</summary>
    public IEnumerable<Source> OnPages => facts.SelectMany(fact => fact.Sources).Concat(Named);

    /// <summary>The strongest.</summary>
    public IEnumerable<Source> Named => cited.Sources.Take(MostNamed);

    /// <summary>The rest of them: where no page of a fact has them, the page lists them below its notes.</summary>
    public IReadOnlyList<Source> More => [.. cited.Sources.Skip(MostNamed)];

    /// <summary>True where its facts are few enough to lead to the page of each.</summary>
    internal static bool HasPagesFor(CitedFact stated) => stated.Facts.Count is > 0 and <= MostFacts;

    /// <summary>Something on the page has this note.</summary>
    internal void Serve(CitedFact stated)
    {
        var before = facts.Count;
        if (HasPagesFor(stated))
        {
            facts.AddRange(stated.Facts.Except(facts));
        }

        isShared |= before > 0 && facts.Count > before;
    }
}
