using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FrontCounters.Data.Configuration;

internal sealed class PostcodeAreaConfiguration : IEntityTypeConfiguration<PostcodeArea>
{
    public void Configure(EntityTypeBuilder<PostcodeArea> builder)
    {
        builder.HasKey(area => area.Code);
        builder.ComplexProperty(area => area.Centre, centre =>
        {
            centre.Property(place => place.Latitude).HasColumnName(nameof(Position.Latitude));
            centre.Property(place => place.Longitude).HasColumnName(nameof(Position.Longitude));
        });
    }
}

internal sealed class NamedPlaceConfiguration : IEntityTypeConfiguration<NamedPlace>
{
    public void Configure(EntityTypeBuilder<NamedPlace> builder)
    {
        builder.HasKey(place => place.Id);
        builder.ComplexProperty(place => place.Middle, middle =>
        {
            middle.Property(place => place.Latitude).HasColumnName(nameof(Position.Latitude));
            middle.Property(place => place.Longitude).HasColumnName(nameof(Position.Longitude));
        });
    }
}

internal sealed class OutlineConfiguration : IEntityTypeConfiguration<Outline>
{
    public void Configure(EntityTypeBuilder<Outline> builder) => builder.HasKey(outline => outline.Slug);
}
