using System.Text.RegularExpressions;

namespace FrontCounters.Web.Exporting.Hosts;

/// <summary>
/// The headers that the running site gave with the files of a copy, as rules that a host without a program can keep: what all
/// share, and what pages that may be framed or files of an ending have otherwise. Nothing is listed here, so nothing drifts.
/// </summary>
/// <param name="Common">What a page has.</param>
/// <param name="Rules">What others have otherwise, the narrowest first.</param>
public sealed partial record HostedHeaders(IReadOnlyDictionary<string, string> Common, IReadOnlyList<HostedHeaders.Rule> Rules)
{
    /// <summary>Of everything that may be another tomorrow.</summary>
    public const string Fresh = "public, max-age=300, s-maxage=600";

    /// <summary>Of a file whose name holds a hash of what it holds.</summary>
    public const string Lasting = "public, max-age=31536000, immutable";

    /// <summary>Names of files that hold a hash, as every host can match them: <c>site.hk4hnp0214.css</c>.</summary>
    public const string LastingNames = @"^/(css|js)/(.*/)?[a-z-]+\.[a-z0-9]{10}\.(css|js)$";

    private const string Framed = "/embed/";
    private const string Policy = "Content-Security-Policy";

    /// <exception cref="ExportFailedException">Two files of one ending have other headers, so that no rule can tell them apart.</exception>
    public static HostedHeaders From(IEnumerable<CopiedFile> files)
    {
        var classes = files.Where(file => file.Headers.Count > 0).GroupBy(ClassOf)
            .ToDictionary(files => files.Key, files => HeadersOf(files.Key, [.. files]), StringComparer.Ordinal);
        var common = classes[""];
        return new HostedHeaders(common, [
            .. classes.Where(kind => kind.Key.Length > 0).OrderBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => new Rule(kind.Key, Differences(common, kind.Value)))
                .Where(rule => rule.Headers.Count > 0),
        ]);
    }

    /// <summary>What an address is to be served with, but for its type.</summary>
    public IReadOnlyDictionary<string, string> For(string address)
    {
        var headers = new Dictionary<string, string>(Common, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in Rules.FirstOrDefault(rule => rule.Matches(address))?.Headers ?? new Dictionary<string, string?>())
        {
            headers.Remove(name);
            if (value is not null)
            {
                headers[name] = value;
            }
        }

        headers["Cache-Control"] = LastingName().IsMatch(address) ? Lasting : Fresh;
        return headers;
    }

    /// <summary>Every header with the values that it has anywhere, by rule; a blank value is not sent.</summary>
    public IEnumerable<(string Name, string Default, IEnumerable<(Rule Rule, string Value)> Others)> ByName() =>
        Common.Keys.Concat(Rules.SelectMany(rule => rule.Headers.Keys)).Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.OrdinalIgnoreCase)
            .Select(name => (name, Common.GetValueOrDefault(name, ""),
                Rules.Where(rule => rule.Headers.ContainsKey(name)).Select(rule => (rule, rule.Headers[name] ?? ""))));

    private static string ClassOf(CopiedFile file) =>
        file switch
        {
            { IsHtml: true } => file.Address.StartsWith(Framed, StringComparison.Ordinal) ? Framed : "",
            _ when Path.HasExtension(file.File) => Path.GetExtension(file.File),
            // The licence of a library has no ending: its folder tells it.
            _ => file.Address[..(file.Address.IndexOf('/', 1) + 1)],
        };

    private static Dictionary<string, string> HeadersOf(string kind, IReadOnlyList<CopiedFile> files)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in files.SelectMany(file => file.Headers.Keys).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var values = files.Select(file => file.Headers.GetValueOrDefault(name)).Distinct(StringComparer.Ordinal).ToList();
            headers[name] = values switch
            {
                [{ } only] => only,
                _ when name == Policy && kind == ".svg" => OfPictures(values.OfType<string>()),
                _ => throw new ExportFailedException(
                    $"Files ending in {kind} have {values.Count} values of {name}, so that no host can tell which is meant."),
            };
        }

        return headers;
    }

    /// <summary>Every picture allows the rules that it brings along, by their hash; together they allow each other's.</summary>
    private static string OfPictures(IEnumerable<string> policies)
    {
        var hashes = policies.SelectMany(policy => Hash().Matches(policy).Select(hash => hash.Value)).Distinct(StringComparer.Ordinal);
        var one = policies.First(policy => Hash().IsMatch(policy));
        return Hashes().Replace(one, string.Join(' ', hashes.Order(StringComparer.Ordinal)));
    }

    private static Dictionary<string, string?> Differences(Dictionary<string, string> common, Dictionary<string, string> own) =>
        common.Keys.Union(own.Keys, StringComparer.OrdinalIgnoreCase)
            .Where(name => common.GetValueOrDefault(name) != own.GetValueOrDefault(name))
            .ToDictionary(name => name, name => own.GetValueOrDefault(name), StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("'sha256-[^']+'", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hash();

    [GeneratedRegex("'sha256-[^']+'( 'sha256-[^']+')*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Hashes();

    [GeneratedRegex(LastingNames, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LastingName();

    /// <param name="Where">The beginning of addresses, with a slash at its end, or the ending of files, with its dot.</param>
    /// <param name="Headers">What is otherwise there; none of a value where the header is not.</param>
    public sealed record Rule(string Where, IReadOnlyDictionary<string, string?> Headers)
    {
        public bool IsPrefix => Where[0] == '/';

        /// <summary>As a regular expression that every host reads: of addresses, and of the files that some find for them first.</summary>
        public string Pattern => IsPrefix ? $@"^{Where}[^.]*(\.html)?$" : $"{Where.Replace(".", "\\.", StringComparison.Ordinal)}$";

        /// <summary>As hosts with stars write it.</summary>
        public string Star => IsPrefix ? $"{Where}*" : $"/*{Where}";

        public bool Matches(string address) => IsPrefix
            ? address.StartsWith(Where, StringComparison.Ordinal) && !Path.HasExtension(address)
            : address.EndsWith(Where, StringComparison.Ordinal);
    }
}
