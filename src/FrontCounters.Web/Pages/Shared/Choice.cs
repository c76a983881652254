using FrontCounters.Data;

namespace FrontCounters.Web.Pages.Shared;

/// <summary>
/// One filter of a list's form: of each option its value, its words and how many items it would leave.
/// </summary>
public sealed record Choice(
    string Name,
    string Label,
    string All,
    string? Chosen,
    IReadOnlyList<(string Value, string Words, int Count)> Options)
{
    /// <summary>A value that was asked for by its address although nothing in the list has it; it stays chosen.</summary>
    public bool IsElsewhere => Chosen is not null && !Options.Any(option => option.Value == Chosen);

    /// <param name="name">The query parameter.</param>
    /// <param name="label">What it is called.</param>
    /// <param name="all">What leaving it open means.</param>
    /// <param name="chosen">The value chosen now.</param>
    /// <param name="options">Every value with its words.</param>
    /// <param name="left">How many items choosing a value would leave.</param>
    public static Choice From(
        string name,
        string label,
        string all,
        string? chosen,
        IEnumerable<(string Value, string Words)> options,
        Func<string, int> left) =>
        new(name, label, all, chosen, [.. options.Select(option => (option.Value, option.Words, left(option.Value)))]);

    public static Choice OfRounds(CounterRecord record, string? chosen, Func<string, int> left) => From(
        "round", "Round", "every round", chosen, record.Rounds.Select(round => (round.Slug, round.Name)), left);

    public static Choice OfBoroughs(CounterRecord record, string? chosen, Func<string, int> left) => From(
        "borough", "Borough", "all of London", chosen, record.Boroughs.Select(borough => (borough.Slug, borough.Name)), left);
}
