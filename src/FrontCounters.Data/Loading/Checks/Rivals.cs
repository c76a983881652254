using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>Facts that cannot all be right, or one that the record itself calls disputed.</summary>
/// <param name="Column">Where in the facts' rows the conflict stands; blank for the whole row.</param>
/// <param name="About">What they answer differently, as a clause: <c>figures answer closures-draft-2017</c>.</param>
/// <param name="Facts">Each with its row, in the order of the file.</param>
internal sealed record Rivals(string Column, string About, IReadOnlyList<Drafted<Fact>> Facts);
