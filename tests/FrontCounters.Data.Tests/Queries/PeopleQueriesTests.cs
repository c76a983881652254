using FrontCounters.Data.Queries.People;

namespace FrontCounters.Data.Tests.Queries;

public sealed class PeopleQueriesTests
{
    private static readonly DateOnly Known = new(2026, 11, 22);

    [Theory]
    [InlineData("Sadiq Khan", "sadiq-khan")]
    [InlineData("Teresa O'Neill", "teresa-oneill")]
    [InlineData("Teresa O’Neill", "teresa-oneill")]
    [InlineData("Conservative group, London Assembly", "conservative-group-london-assembly")]
    [InlineData("Siân  Berry (Green)", "sian-berry-green")]
    [InlineData("  ", "")]
    public void Slug_OfAName_IsPlain(string name, string expected) => Assert.Equal(expected, PersonSlug.From(name));

    [Fact]
    public void People_AllTold_SayEverythingOnceAndHaveAnAddressEach()
    {
        var record = RealRecord.Record;
        var people = record.PeopleKnown(Known);

        Assert.Equal(people.Count, people.Select(person => person.Slug).Distinct().Count());
        Assert.Equal(record.Quotations.Count, people.Sum(person => person.Quotations.Count));
        Assert.Equal(record.Statements.Count, people.Sum(person => person.Statements.Count));
        Assert.Equal(record.Pledges.Count, people.Sum(person => person.Pledges.Count));
        Assert.All(people, person => Assert.Equal(person.Said.Select(said => said.Day).Order(), person.Said.Select(said => said.Day)));
    }

    [Fact]
    public void Person_OfOneRole_HasItOnceWithThePartyThatAnySourceNames()
    {
        var khan = RealRecord.Record.PersonKnown("sadiq-khan", Known)!;
        var philp = RealRecord.Record.PersonKnown("chris-philp", Known)!;

        Assert.Equal([new PublicRole("Mayor of London", "Labour", 2017, 2025)], khan.Roles);
        Assert.Equal("Conservative", Assert.Single(philp.Roles).Party);
    }

    [Fact]
    public void Person_BeforeTheirFirstWords_HasSaidNothing()
    {
        var dodds = RealRecord.Record.PersonKnown("paula-dodds", new DateOnly(2018, 1, 1))!;

        Assert.Equal("Paula Dodds", dodds.Name);
        Assert.Empty(dodds.Said);
        Assert.Null(RealRecord.Record.PersonKnown("nobody", Known));
    }
}
