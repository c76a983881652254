namespace FrontCounters.Web.Pages.Shared;

/// <summary>One filter of a list's form: a value and its words for each option.</summary>
public sealed record Choice(
    string Name, string Label, string All, string? Chosen, IReadOnlyList<(string Value, string Words)> Options)
{
    public Choice(string name, string label, string all, string? chosen, IEnumerable<string> options)
        : this(name, label, all, chosen, [.. options.Select(option => (option, option))])
    {
    }

    /// <summary>A value that was asked for by its address although nothing in the list has it; it stays chosen.</summary>
    public bool IsElsewhere => Chosen is not null && !Options.Any(option => option.Value == Chosen);
}
