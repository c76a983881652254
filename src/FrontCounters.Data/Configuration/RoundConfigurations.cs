using FrontCounters.Data.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FrontCounters.Data.Configuration;

internal sealed class ClosureRoundConfiguration : IEntityTypeConfiguration<ClosureRound>
{
    public void Configure(EntityTypeBuilder<ClosureRound> builder) => builder.HasKey(round => round.Slug);
}

internal sealed class StageConfiguration : IEntityTypeConfiguration<Stage>
{
    public void Configure(EntityTypeBuilder<Stage> builder)
    {
        builder.HasKey(stage => new { stage.RoundSlug, stage.Slug });
        builder.HasOne(stage => stage.Round).WithMany(round => round.Stages).HasForeignKey(stage => stage.RoundSlug);
    }
}

internal sealed class MilestoneConfiguration : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> builder)
    {
        builder.HasOne(milestone => milestone.Round).WithMany().HasForeignKey(milestone => milestone.RoundSlug);
        builder.HasOne(milestone => milestone.Stage).WithMany()
            .HasForeignKey(milestone => new { milestone.RoundSlug, milestone.StageSlug });
    }
}

internal sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.HasKey(decision => new { decision.RoundSlug, decision.StageSlug, decision.StationSlug });
        builder.HasOne(decision => decision.Stage).WithMany(stage => stage.Decisions)
            .HasForeignKey(decision => new { decision.RoundSlug, decision.StageSlug });
        builder.HasOne(decision => decision.Station).WithMany(station => station.Decisions)
            .HasForeignKey(decision => decision.StationSlug);
    }
}

internal sealed class FigureConfiguration : IEntityTypeConfiguration<Figure>
{
    // Left to itself, EF keeps a decimal as text, which SQL can neither add up nor put in order.
    private const string AsANumber = "NUMERIC";

    public void Configure(EntityTypeBuilder<Figure> builder)
    {
        builder.HasIndex(figure => figure.Question);
        builder.Property(figure => figure.Value).HasColumnType(AsANumber);
        builder.Property(figure => figure.ValueTo).HasColumnType(AsANumber);
    }
}

internal sealed class DatedEventConfiguration : IEntityTypeConfiguration<DatedEvent>
{
    public void Configure(EntityTypeBuilder<DatedEvent> builder)
    {
        builder.Property(datedEvent => datedEvent.Boroughs).IsIdList();
        builder.Property(datedEvent => datedEvent.Stations).IsIdList();
    }
}

internal sealed class StatementConfiguration : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> builder)
    {
        builder.Property(statement => statement.Boroughs).IsIdList();
        builder.Property(statement => statement.Stations).IsIdList();
    }
}

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder) => builder.Property(claim => claim.Facts).IsIdList();
}

internal sealed class DisagreementConfiguration : IEntityTypeConfiguration<Disagreement>
{
    public void Configure(EntityTypeBuilder<Disagreement> builder)
    {
        builder.Property(disagreement => disagreement.Boroughs).IsIdList();
        builder.Property(disagreement => disagreement.Stations).IsIdList();
        builder.HasMany(disagreement => disagreement.Claims).WithOne(claim => claim.Disagreement)
            .HasForeignKey(claim => claim.DisagreementId);
    }
}
