using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FrontCounters.Data.Configuration;

/// <summary>An enum as the word that <c>data/</c> and the addresses use.</summary>
public sealed class WordConverter<T>() : ValueConverter<T, string>(value => EnumNames.Name(value), word => EnumNames.Parse<T>(word))
    where T : struct, Enum;

public sealed class PartialDateConverter()
    : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text));

public sealed class WeeklyHoursConverter()
    : ValueConverter<WeeklyHours, string>(hours => hours.ToString(), text => WeeklyHours.Parse(text));

public sealed class IdListConverter()
    : ValueConverter<IReadOnlyList<string>, string>(ids => IdList.Join(ids), text => IdList.Parse(text));

public sealed class IdListComparer() : ValueComparer<IReadOnlyList<string>>(
    (left, right) => left!.SequenceEqual(right!),
    ids => ids.Count,
    ids => ids);
