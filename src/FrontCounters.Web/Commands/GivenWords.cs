using System.CommandLine;

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
}
