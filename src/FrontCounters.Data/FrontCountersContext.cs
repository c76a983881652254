using System.Text;
using FrontCounters.Data.Configuration;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using Microsoft.EntityFrameworkCore;

namespace FrontCounters.Data;

/// <summary>
/// The record as SQLite tables. Built from <c>data/</c> by the loader and opened read-only by the site; there are no
/// migrations, since the file can be deleted at any time.
/// </summary>
public sealed class FrontCountersContext(DbContextOptions<FrontCountersContext> options) : DbContext(options)
{
    public DbSet<Release> Releases => Set<Release>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Looked> Looked => Set<Looked>();

    public DbSet<KnownGap> Gaps => Set<KnownGap>();

    public DbSet<Borough> Boroughs => Set<Borough>();

    public DbSet<Station> Stations => Set<Station>();

    public DbSet<Address> Addresses => Set<Address>();

    public DbSet<StationPoint> Points => Set<StationPoint>();

    public DbSet<Period> Periods => Set<Period>();

    public DbSet<ClosureRound> Rounds => Set<ClosureRound>();

    public DbSet<Stage> Stages => Set<Stage>();

    public DbSet<Milestone> Milestones => Set<Milestone>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<Figure> Figures => Set<Figure>();

    public DbSet<DatedEvent> Events => Set<DatedEvent>();

    public DbSet<Quotation> Quotations => Set<Quotation>();

    public DbSet<Statement> Statements => Set<Statement>();

    public DbSet<Disagreement> Disagreements => Set<Disagreement>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<Pledge> Pledges => Set<Pledge>();

    public DbSet<Contact> Contacts => Set<Contact>();

    public DbSet<Total> Totals => Set<Total>();

    public DbSet<Citation> Citations => Set<Citation>();

    public DbSet<PostcodeArea> PostcodeAreas => Set<PostcodeArea>();

    public DbSet<NamedPlace> Places => Set<NamedPlace>();

    public DbSet<Outline> Outlines => Set<Outline>();

    public DbSet<LoggedRelease> LoggedReleases => Set<LoggedRelease>();

    public DbSet<LoggedChange> LoggedChanges => Set<LoggedChange>();

    public DbSet<FirstCount> FirstCounts => Set<FirstCount>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>();
        configurationBuilder.Properties<WeeklyHours>().HaveConversion<WeeklyHoursConverter>();
        // Every enum, as its word: one left out would be stored as a number that says nothing to whoever opens the file.
        foreach (var word in typeof(FrontCountersContext).Assembly.GetTypes().Where(type => type.IsEnum))
        {
            configurationBuilder.Properties(word).HaveConversion(typeof(WordConverter<>).MakeGenericType(word));
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var fact in modelBuilder.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(typeof(Fact).IsAssignableFrom))
        {
            // Citations name facts of every kind by kind and id. Left to itself, EF would take each kind's lists of them
            // for foreign keys, and give sources, quotations and citations a column for each, always blank.
            modelBuilder.Entity(fact).Ignore(nameof(Fact.Citations)).Ignore(nameof(Fact.Sources)).Ignore(nameof(Fact.Quotations));
        }

        modelBuilder.ApplyConfigurationsFromAssembly(typeof(FrontCountersContext).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            entity.SetTableName(InSnakeCase(entity.GetTableName()!));
            foreach (var property in entity.GetProperties()
                .Concat(entity.GetComplexProperties().SelectMany(part => part.ComplexType.GetProperties())))
            {
                property.SetColumnName(InSnakeCase(property.GetColumnName()));
            }
        }
    }

    /// <summary>Names as people who open the file with SQL expect them: <c>station_slug</c>.</summary>
    private static string InSnakeCase(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            var startsWord = char.IsUpper(letter) || (char.IsDigit(letter) && !char.IsDigit(words[^1]));
            words.Append(startsWord && words.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
