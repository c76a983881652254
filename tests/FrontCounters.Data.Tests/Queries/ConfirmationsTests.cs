using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Tests.Queries;

public sealed class ConfirmationsTests
{
    /// <summary>What began on another day does not confirm that something happened on this one.</summary>
    [Fact]
    public void BegunBy_EveryEvent_IsWhatBeganOnItsDayAlone()
    {
        var record = RealRecord.Record;
        var begun = record.Events.SelectMany(datedEvent => record.BegunBy(datedEvent).OfType<Period>(), (datedEvent, period) => (datedEvent, period)).ToList();

        Assert.All(begun, pair => Assert.Equal(pair.datedEvent.Date.First, pair.period.From));
        Assert.Contains(record.Events, datedEvent => record.BegunBy(datedEvent).Contains(null));
        Assert.NotEmpty(begun);
    }
}
