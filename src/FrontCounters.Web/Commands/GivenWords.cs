using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace FrontCounters.Web.Commands;

/// <summary>Rules of ours for the words of a call, beside those that System.CommandLine has.</summary>
internal static class GivenWords
{
    /// <param name="option">Gets the rule.</param>
    /// <param name="isRight">Whether a word is what it must be.</param>
    /// <param name="rule">What it must be, for a sentence that begins with the option's name.</param>
    public static Option<T> MustBe<T>(this Option<T> option, Func<string, bool> isRight, string rule)
    {
        option.Validators.Add(given =>
        {
            if (given.Tokens.Any(token => !isRight(token.Value)))
            {
                given.AddError($"{option.Name} must be {rule}.");
            }
        });
        return option;
    }

    /// <summary>A day that must be given, as the record writes days.</summary>
    public static Option<DateOnly> Day(string name, string description) => new(name)
    {
        Required = true,
        HelpName = "DATE",
        Description = description,
        CustomParser = given => DayIn(given, name),
    };

    /// <summary>The same of a day that need not be given.</summary>
    public static Option<DateOnly?> OptionalDay(string name, string description) => new(name)
    {
        HelpName = "DATE",
        Description = description,
        CustomParser = given => DayIn(given, name),
    };

    /// <summary>An option that the command does not have would be taken for its argument.</summary>
    public static Argument<T> WithoutDash<T>(this Argument<T> argument)
    {
        argument.Validators.Add(given =>
        {
            foreach (var option in given.Tokens.Select(token => token.Value).Where(word => word.StartsWith('-')))
            {
                given.AddError($"'{option}' is no option of this command, and {argument.Name} must not begin with a dash.");
            }
        });
        return argument;
    }

    private static DateOnly DayIn(ArgumentResult given, string name)
    {
        if (!DateOnly.TryParseExact(given.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            given.AddError($"{name} must be a day, written 2026-11-28.");
        }

        return day;
    }
}
