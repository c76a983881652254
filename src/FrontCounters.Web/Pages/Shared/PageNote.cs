using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Shared;

/// <summary>One note at the foot of a page, for everything on it that rests on the same sources and is as sure.</summary>
/// <param name="number">From 1 on, in the order in which the page comes to them.</param>
/// <param name="cited">What it was first asked for.</param>
public sealed class PageNote(int number, CitedFact cited)
{
    /// <summary>A statement of more facts is a count or a comparison, which no page of one fact shows.</summary>
    private const int MostFacts = 3;

    private const int MostOfOneFact = 3;
    private const int MostOfSeveral = 2;

    private readonly List<Fact> facts = [];
    private bool isShared;

    public int Number => number;

    public CitedFact Cited => cited;

    /// <summary>The facts with a page of their own to lead to, of everything that has this note; each with what to call it.</summary>
    public IReadOnlyList<(Fact Fact, string Name)> Facts =>
        [.. facts.Select(fact => (fact, isShared ? FactInWords.Title(fact) : NoteInWords.Noun(fact)))];

    /// <summary>The strongest.</summary>
    public IEnumerable<Source> Named => cited.Sources.Take(MostNamed);

    /// <summary>The rest of them.</summary>
    public IReadOnlyList<Source> More => [.. cited.Sources.Skip(MostNamed)];

    private int MostNamed => facts.Count > 1 ? MostOfSeveral : MostOfOneFact;

    /// <summary>Something on the page has this note.</summary>
    internal void Serve(CitedFact stated)
    {
        var before = facts.Count;
        if (stated.Facts.Count <= MostFacts)
        {
            facts.AddRange(stated.Facts.Except(facts));
        }

        isShared |= before > 0 && facts.Count > before;
    }
}
