using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Facts;

/// <summary>Ids of stages and decisions hold slashes, which one part of an address cannot: each has a form of its own.</summary>
public static class FactDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new(
            "/facts/{kind}/{id}",
            "One fact",
            "What it states, every source that it rests on, what contradicts it, and how it was corrected. Ids of stages and "
                + "decisions hold slashes: they stand below.",
            [.. AskedFact.FactKey, On, Known]),
        new(
            "/facts/stage/{slug}/{stage}",
            "One stage of a round, as a fact",
            "What it states of itself, and what that rests on.",
            [.. AskedFact.StageKey, On, Known]),
        new(
            "/facts/decision/{slug}/{stage}/{station}",
            "What a stage said of one counter, as a fact",
            "What it states, and what that rests on.",
            [.. AskedFact.DecisionKey, On, Known]),
    ];

    public static void MapFactDownloads(this IEndpointRouteBuilder app)
    {
        app.MapJson("/facts/{kind}/{id}", (answering, context) => Answer(answering, context, Part(context, "kind"), "id"));
        app.MapJson("/facts/stage/{slug}/{stage}", (answering, context) =>
            Answer(answering, context, EnumNames.Name(FactKind.Stage), "slug", "stage"));
        app.MapJson("/facts/decision/{slug}/{stage}/{station}", (answering, context) =>
            Answer(answering, context, EnumNames.Name(FactKind.Decision), "slug", "stage", "station"));
    }

    private static OrRefusal<FactAnswer> Answer(RequestContext answering, HttpContext context, string kind, params string[] id) =>
        context.Request.FindFact(answering.Record, kind, string.Join('/', id.Select(part => Part(context, part))), ".json")
            .Select(fact => new FactAnswer(
                answering.Asked.On,
                answering.Asked.Known,
                answering.Record.AsOf(answering.Asked.Known),
                answering.Record.Release.Id,
                FactItem.FromFact(answering.Record, fact, answering.Asked.Known)));

    private static string Part(HttpContext context, string name) => (string)context.Request.RouteValues[name]!;
}
