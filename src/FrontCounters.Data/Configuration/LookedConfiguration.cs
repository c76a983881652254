using FrontCounters.Data.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FrontCounters.Data.Configuration;

internal sealed class LookedConfiguration : IEntityTypeConfiguration<Looked>
{
    public void Configure(EntityTypeBuilder<Looked> builder) => builder.HasKey(looked => looked.Day);
}
