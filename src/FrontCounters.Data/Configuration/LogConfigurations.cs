using FrontCounters.Data.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FrontCounters.Data.Configuration;

internal sealed class LoggedReleaseConfiguration : IEntityTypeConfiguration<LoggedRelease>
{
    public void Configure(EntityTypeBuilder<LoggedRelease> builder)
    {
        builder.HasKey(release => release.Number);
        builder.Property(release => release.Number).ValueGeneratedNever();
    }
}

internal sealed class LoggedChangeConfiguration : IEntityTypeConfiguration<LoggedChange>
{
    public void Configure(EntityTypeBuilder<LoggedChange> builder)
    {
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.Property(change => change.Concerns).IsIdList();
        builder.Property(change => change.Sources).IsIdList();
    }
}

internal sealed class FirstCountConfiguration : IEntityTypeConfiguration<FirstCount>
{
    public void Configure(EntityTypeBuilder<FirstCount> builder) =>
        builder.HasKey(count => new { count.Subject, count.Table });
}
