using System.Collections;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Tests.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FrontCounters.Data.Tests.Reading;

/// <summary>
/// The record is read with plain SQL, from tables that EF Core made. Here EF Core reads the same tables, and every row,
/// property and navigation of the one must be in the other: nothing that is added to the record can be forgotten.
/// </summary>
public sealed class RecordAsEfReadsItTests : IDisposable
{
    private readonly DataCopy data = new();
    private readonly CounterRecord record;
    private readonly SqliteConnection connection;
    private readonly FrontCountersContext context;

    public RecordAsEfReadsItTests()
    {
        // No real row has a value here, and a column that is always blank would prove nothing.
        data.Replace("points.csv", "acton-1,acton,,,", "acton-1,acton,,2030-01-01,");
        data.Replace("addresses.csv", "acton-1,acton,,,", "acton-1,acton,,2030-01-01,");
        var database = new RecordDatabase(data.PathOf("record.db"));
        database.Build(data.Data);
        record = database.ReadIfBuiltFrom(data.Data.ReleaseId())!;
        connection = new SqliteConnection($"Data Source={database.Path};Mode=ReadOnly;Pooling=False");
        context = new FrontCountersContext(
            new DbContextOptionsBuilder<FrontCountersContext>().UseSqlite(connection).Options);
    }

    public void Dispose()
    {
        context.Dispose();
        connection.Dispose();
        data.Dispose();
    }

    [Fact]
    public void Read_RealData_IsInEveryWayWhatEfReads()
    {
        var entities = context.Model.GetEntityTypes().ToList();
        var read = entities.ToDictionary(entity => entity, entity => ByKey(entity, RowsOf(entity.ClrType)));
        var held = entities.ToDictionary(entity => entity, entity => ByKey(entity, Held().Where(entity.ClrType.IsInstanceOfType)));

        Assert.Equal(29, entities.Count);
        foreach (var entity in entities)
        {
            Assert.NotEmpty(read[entity]);
            Assert.Equal(read[entity].Keys.Order(StringComparer.Ordinal), held[entity].Keys.Order(StringComparer.Ordinal));
            foreach (var (key, row) in read[entity])
            {
                HasEqualProperties(entity, row, held[entity][key]);
                HasEqualNavigations(entity, row, held[entity][key], held);
            }
        }
    }

    [Fact]
    public void Columns_RealData_EachHasAValueSomewhere() => Assert.All(context.Model.GetEntityTypes(), entity =>
    {
        var rows = RowsOf(entity.ClrType);
        Assert.All(entity.GetProperties(), property =>
        {
            Assert.False(property.IsShadowProperty(), $"{entity.DisplayName()}.{property.Name} is a column that nobody asked for.");
            Assert.True(
                rows.Exists(row => property.PropertyInfo!.GetValue(row) is not (null or "" or 0 or false or ICollection { Count: 0 })),
                $"{entity.DisplayName()}.{property.Name} is blank in every row: whether it is read cannot be seen.");
        });
    });

    private static void HasEqualProperties(IEntityType entity, object expected, object actual) => Assert.All(
        entity.GetProperties().Select(property => property.PropertyInfo!)
            .Concat(entity.GetComplexProperties().Select(part => part.PropertyInfo!)),
        property => Assert.Equal(property.GetValue(expected), property.GetValue(actual)));

    private static void HasEqualNavigations(
        IEntityType entity, object expected, object actual, Dictionary<IEntityType, Dictionary<string, object>> held) =>
        Assert.All(entity.GetNavigations(), navigation =>
        {
            var keys = Named(navigation, expected).Select(named => KeyOf(navigation.TargetEntityType, named)).ToList();
            var named = Named(navigation, actual).ToList();
            Assert.Equal(
                keys.Order(StringComparer.Ordinal),
                named.Select(item => KeyOf(navigation.TargetEntityType, item)).Order(StringComparer.Ordinal));
            // Not only equal: the very one that the record holds.
            Assert.All(named, item =>
                Assert.Same(held[navigation.TargetEntityType][KeyOf(navigation.TargetEntityType, item)], item));
        });

    private static IEnumerable<object> Named(INavigation navigation, object row) =>
        navigation.PropertyInfo!.GetValue(row) switch
        {
            null => [],
            IEnumerable many => many.Cast<object>(),
            var one => [one],
        };

    private static Dictionary<string, object> ByKey(IEntityType entity, IEnumerable<object> rows) =>
        rows.ToDictionary(row => KeyOf(entity, row), StringComparer.Ordinal);

    private static string KeyOf(IEntityType entity, object row) =>
        string.Join('|', entity.FindPrimaryKey()!.Properties.Select(property => property.PropertyInfo!.GetValue(row)));

    private List<object> RowsOf(Type type)
    {
        var set = typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type).Invoke(context, []);
        return [.. (IEnumerable<object>)set!];
    }

    private IEnumerable<object> Held() =>
    [
        record.Release, .. record.LoggedReleases, .. record.LoggedChanges, .. record.FirstCounts.SelectMany(counts => counts),
        .. record.Facts, .. record.Facts.SelectMany(fact => fact.Citations), .. record.Sources, .. record.Looked,
        .. record.Gaps, .. record.Milestones, .. record.Disagreements, .. record.PostcodeAreas, .. record.Places, .. record.Outlines,
    ];
}
