using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FrontCounters.Data.Configuration;

internal static class IdLists
{
    public static void IsIdList(this PropertyBuilder<IReadOnlyList<string>> property) =>
        property.HasConversion<IdListConverter, IdListComparer>();
}
