using FrontCounters.Data.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FrontCounters.Data.Configuration;

internal sealed class QuotationConfiguration : IEntityTypeConfiguration<Quotation>
{
    public void Configure(EntityTypeBuilder<Quotation> builder)
    {
        builder.Property(quotation => quotation.Boroughs).IsIdList();
        builder.Property(quotation => quotation.Stations).IsIdList();
        builder.Property(quotation => quotation.Topics).IsIdList();
        builder.HasOne(quotation => quotation.Source).WithMany().HasForeignKey(quotation => quotation.SourceId);
    }
}

internal sealed class CitationConfiguration : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> builder)
    {
        builder.HasKey(citation => new { citation.FactKind, citation.FactId, citation.Rank });
        builder.HasOne(citation => citation.Source).WithMany().HasForeignKey(citation => citation.SourceId);
        builder.HasOne(citation => citation.Quotation).WithMany().HasForeignKey(citation => citation.QuotationId);
    }
}

internal sealed class KnownGapConfiguration : IEntityTypeConfiguration<KnownGap>
{
    public void Configure(EntityTypeBuilder<KnownGap> builder) => builder.Property(gap => gap.HeldInPart).IsIdList();
}

internal sealed class TotalConfiguration : IEntityTypeConfiguration<Total>
{
    public void Configure(EntityTypeBuilder<Total> builder) => builder.Property(total => total.Names).IsIdList();
}
