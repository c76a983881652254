using System.Collections.Immutable;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FrontCounters.Data.Configuration;

/// <summary>An enum as the word that <c>data/</c> and the addresses use.</summary>
public sealed class WordConverter<T>() : ValueConverter<T, string>(value => Words.Of(value), word => Parse(word))
    where T : struct, Enum
{
    private static T Parse(string word) => Words.TryParse<T>(word, out var value)
        ? value
        : throw new FormatException($"'{word}' is no {typeof(T).Name}.");
}

public sealed class PartialDateConverter()
    : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text));

public sealed class WeeklyHoursConverter()
    : ValueConverter<WeeklyHours, string>(hours => hours.ToString(), text => WeeklyHours.Parse(text));

/// <summary>A list of ids as <c>data/</c> writes it: parted by single spaces.</summary>
public sealed class IdListConverter() : ValueConverter<IReadOnlyList<string>, string>(
    ids => string.Join(' ', ids),
    text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray());

public sealed class IdListComparer() : ValueComparer<IReadOnlyList<string>>(
    (left, right) => left!.SequenceEqual(right!),
    ids => ids.Count,
    ids => ids);
