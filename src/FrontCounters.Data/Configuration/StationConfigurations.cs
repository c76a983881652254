using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FrontCounters.Data.Configuration;

internal sealed class BoroughConfiguration : IEntityTypeConfiguration<Borough>
{
    public void Configure(EntityTypeBuilder<Borough> builder)
    {
        builder.HasKey(borough => borough.Slug);
        builder.HasIndex(borough => borough.Gss).IsUnique();
    }
}

internal sealed class StationConfiguration : IEntityTypeConfiguration<Station>
{
    public void Configure(EntityTypeBuilder<Station> builder)
    {
        builder.HasKey(station => station.Slug);
        builder.HasOne(station => station.Borough).WithMany(borough => borough.Stations)
            .HasForeignKey(station => station.BoroughSlug);
    }
}

internal sealed class AddressConfiguration : IEntityTypeConfiguration<Address>
{
    public void Configure(EntityTypeBuilder<Address> builder) =>
        builder.HasOne(address => address.Station).WithMany(station => station.Addresses)
            .HasForeignKey(address => address.StationSlug);
}

internal sealed class StationPointConfiguration : IEntityTypeConfiguration<StationPoint>
{
    public void Configure(EntityTypeBuilder<StationPoint> builder)
    {
        builder.ComplexProperty(point => point.Position, position =>
        {
            position.Property(place => place.Latitude).HasColumnName(nameof(Position.Latitude));
            position.Property(place => place.Longitude).HasColumnName(nameof(Position.Longitude));
        });
        builder.HasOne(point => point.Station).WithMany(station => station.Points)
            .HasForeignKey(point => point.StationSlug);
    }
}

internal sealed class PeriodConfiguration : IEntityTypeConfiguration<Period>
{
    public void Configure(EntityTypeBuilder<Period> builder) =>
        builder.HasOne(period => period.Station).WithMany(station => station.Periods)
            .HasForeignKey(period => period.StationSlug);
}
