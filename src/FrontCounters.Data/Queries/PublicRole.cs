namespace FrontCounters.Data.Queries;

/// <summary>The public role in which somebody spoke, as the record has it.</summary>
/// <param name="Role">The role at the time; none where no source gives one.</param>
/// <param name="Party">The party, only where a source names it.</param>
/// <param name="FirstYear">The year of the first words or position of theirs in this role.</param>
/// <param name="LastYear">The year of the last.</param>
public sealed record PublicRole(string? Role, string? Party, int FirstYear, int LastYear);
