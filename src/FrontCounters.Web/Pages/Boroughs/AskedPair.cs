using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>Two boroughs to set side by side: <c>a=</c> and <c>b=</c>, by slug.</summary>
public sealed record AskedPair(Borough A, Borough B)
{
    public static readonly AskedParameter First = OneOfTwo("a", record => record.Boroughs[0].Slug);

    public static readonly AskedParameter Second = OneOfTwo("b", record => record.Boroughs[1].Slug);

    /// <summary>True where the address names neither, so that there is only a form to show.</summary>
    public static bool IsBlank(HttpRequest request) => TextOf(request, "a").Length + TextOf(request, "b").Length == 0;

    public static OrRefusal<AskedPair> Read(HttpRequest request, CounterRecord record)
    {
        var (a, b) = (TextOf(request, "a"), TextOf(request, "b"));
        return a.Length == 0 || b.Length == 0 || a == b
            ? Refusal.NotUnderstood(
                "boroughs-not-understood",
                "We need two boroughs to compare",
                "Name two different boroughs, like a=harrow&b=brent.",
                new RefusalLink("/boroughs/compare", "Choose two boroughs"))
            : from first in Borough(record, a)
              from second in Borough(record, b)
              select new AskedPair(first, second);
    }

    /// <summary>The page is there: it is a value in the question that means nothing, as in a filter.</summary>
    private static OrRefusal<Borough> Borough(CounterRecord record, string slug) => record.Borough(slug) is { } borough
        ? borough
        : Refusal.NotUnderstood(
            "borough-not-found",
            "We have no such borough",
            "Write boroughs as their own addresses do, like a=harrow&b=brent.",
            NearestName.To(slug, RefusalLinks.ToBoroughs(record)));

    private static AskedParameter OneOfTwo(string name, Func<CounterRecord, string> example) => new(
        name, "A borough to set beside the other, by its slug.", "boroughs-not-understood", "borough-not-found")
    {
        IsRequired = true,
        Choices = Slugs.OfBoroughs,
        Example = example,
    };

    private static string TextOf(HttpRequest request, string name) => request.Query[name].FirstOrDefault() ?? "";
}
