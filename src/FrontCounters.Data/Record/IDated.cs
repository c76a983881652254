namespace FrontCounters.Data.Record;

/// <summary>Something that holds from one day (inclusive) to another (exclusive); an absent end is open.</summary>
public interface IDated
{
    DateOnly? From { get; }

    DateOnly? To { get; }

    bool Holds(DateOnly day) => (From is null || From <= day) && (To is null || day < To);
}
