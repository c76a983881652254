using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

public static class SpeakerInWords
{
    /// <summary><c>MP for Twickenham, Liberal Democrat</c>; the party only where the source names it.</summary>
    public static string RoleAndParty(string? role, string? party) =>
        string.Join(", ", new[] { role, party }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The same as what follows the name: <c>, MP for Twickenham, Liberal Democrat</c>.</summary>
    public static string After(string? role, string? party) =>
        RoleAndParty(role, party) is { Length: > 0 } known ? $", {known}" : "";

    /// <summary><c>Paula Dodds, quoted in The Standard, 6 August 2025</c></summary>
    public static string QuotedIn(Quotation quotation) =>
        $"{quotation.Speaker}, quoted in {quotation.Source.Publisher}, {SourceInWords.Date(quotation.Source)}";

    /// <summary><c>Mayor of London, Labour, 2017 to 2025</c></summary>
    public static string Role(PublicRole role) => string.Join(
        ", ",
        new[] { RoleAndParty(role.Role, role.Party), Years(role) }.Where(part => part.Length > 0));

    /// <summary><c>12 quotations, seven positions and two promises</c>; what there is none of is left out.</summary>
    public static string HasSaid(Person person)
    {
        List<string> parts = [];
        Add(person.Quotations.Count, "quotation", "quotations");
        Add(person.Statements.Count, "position", "positions");
        Add(person.Pledges.Count, "promise", "promises");
        return Say.List(parts);

        void Add(int number, string one, string many)
        {
            if (number > 0)
            {
                parts.Add(Say.Count(number, one, many));
            }
        }
    }

    /// <summary>By what quotations of a party were found; none where all their articles name it.</summary>
    /// <param name="found">How many were found.</param>
    /// <param name="elsewhere">Of how many the article names no party, and another source of the same year does.</param>
    public static string? FoundByParty(int found, int elsewhere) => (found, elsewhere) switch
    {
        (_, 0) => null,
        (1, 1) => "It is found by the party that another source of the same year names; its article names none.",
        _ when found == elsewhere => "They are found by the party that another source of the same year names; their articles name none.",
        (_, 1) => "One of them is found by the party that another source of the same year names; its article names none.",
        _ => $"{Say.Capital(Say.Number(elsewhere))} of them are found by the party that another source of the same year names; their articles name none.",
    };

    private static string Years(PublicRole role) =>
        role.FirstYear == role.LastYear ? $"{role.FirstYear}" : $"{role.FirstYear} to {role.LastYear}";
}
