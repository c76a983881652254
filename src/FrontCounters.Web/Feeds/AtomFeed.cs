using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Changes;
using FrontCounters.Data.Record;
using FrontCounters.Web.Pages.Corrections;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Feeds;

/// <summary>
/// The changes to one part of the record as Atom (RFC 4287): an entry for each thing that a release changed, and at the
/// end one for what the first release held.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="followed">The part.</param>
/// <param name="absolute">The public address of a path of the site.</param>
public sealed class AtomFeed(CounterRecord record, FollowedPage followed, Func<string, string> absolute)
{
    public const string MediaType = "application/atom+xml";

    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    public string Write()
    {
        var changes = record.ChangesTo(followed.Subject);
        // What was added since was not in the first release.
        var first = record.LoggedReleases.Take(record.FirstCounts[followed.Subject].Any() ? 1 : 0).ToList();
        var feed = new SyndicationFeed([.. changes.Select(Entry), .. first.Select(FirstEntry)])
        {
            Id = FeedIds.Feed(followed.Subject),
            Language = "en-GB",
            Title = new TextSyndicationContent($"FrontCounters: changes to {followed.Name}"),
            Description = new TextSyndicationContent(
                "What changed in the record, before and after, with sources. Not the police; in an emergency call 999."),
            LastUpdatedTime = changes.Select(change => change.Release).Concat(first).FirstOrDefault()?.Published
                ?? DateTimeOffset.UnixEpoch,
            Authors = { new SyndicationPerson(null, "FrontCounters", absolute("/")) },
            Links = { Link("self", followed.Address, MediaType), Link("alternate", followed.Page, "text/html") },
            Copyright = new TextSyndicationContent("Facts under CC BY 4.0; quotations remain their owners’."),
        };

        var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true }))
        {
            feed.SaveAsAtom10(xml);
        }

        return $"{text}\n";
    }

    private SyndicationItem Entry(SubjectChanges thing)
    {
        var entry = Entry(
            thing.Release, thing.Subject, ChangeInWords.Title(record, thing), ChangeInWords.Address(record, thing.Subject));
        entry.Content = Content(
            thing.Rows.Select(Row),
            Paragraph("Why: ", string.Join(' ', thing.Reasons)),
            SourcesOf(thing),
            Told(thing.Release));
        foreach (var source in thing.Sources.Where(id => record.Source(id) is not null))
        {
            entry.Links.Add(Link("related", $"/sources/{source}", "text/html"));
        }

        foreach (var kind in thing.Changes.Select(change => change.Kind).Distinct().Order())
        {
            entry.Categories.Add(new SyndicationCategory(EnumNames.Name(kind)));
        }

        return entry;
    }

    private SyndicationItem Entry(LoggedRelease release, string subject, string title, string page) => new()
    {
        Id = FeedIds.Entry(release.Number, subject),
        Title = new TextSyndicationContent(title),
        LastUpdatedTime = release.Published,
        Links = { Link("alternate", page, "text/html") },
    };

    /// <summary>A row that was added or removed is told as it is or was, one that changed cell by cell.</summary>
    private XElement Row(IEnumerable<LoggedChange> row)
    {
        var cells = row.ToList();
        var name = ChangeInWords.Row(record, cells[0]);
        return new XElement(
            Html + "div",
            Paragraph($"{name}, {ChangeInWords.Done(cells[0].Kind)}"),
            new XElement(
                Html + "ul",
                ChangeInWords.Lines(record, cells).Select(line => new XElement(Html + "li", line))));
    }

    private XElement? SourcesOf(SubjectChanges thing)
    {
        var sources = thing.Sources.Select(record.Source).OfType<Source>().ToList();
        return sources.Count == 0
            ? null
            : new XElement(
                Html + "div",
                Paragraph("Sources:"),
                new XElement(Html + "ul", sources.Select(source => new XElement(
                    Html + "li",
                    new XElement(
                        Html + "a",
                        new XAttribute("href", absolute($"/sources/{source.Id}")),
                        SourceInWords.Cited(source))))));
    }

    private SyndicationItem FirstEntry(LoggedRelease first)
    {
        var entry = Entry(first, followed.Subject, $"What the record first said of {followed.Name}", followed.Page);
        entry.Categories.Add(new SyndicationCategory("first-release"));
        entry.Content = Content(
            [
                Paragraph("Rows of the record about it, by kind:"),
                new XElement(Html + "ul", record.FirstCounts[followed.Subject].Select(count =>
                    new XElement(Html + "li", $"{ChangeInWords.Table(count.Table)}: {count.Rows}"))),
            ],
            Paragraph("Why: ", first.Reason),
            Told(first));
        return entry;
    }

    private XElement Told(LoggedRelease release) => new(
        Html + "p",
        $"Release {release.Number} of the record, {ChangeInWords.When(release)}. ",
        new XElement(
            Html + "a",
            new XAttribute("href", absolute(CorrectionItem.AddressOf(release))),
            "All that it changed"),
        ".");

    private static TextSyndicationContent Content(IEnumerable<XElement> rows, params XElement?[] rest) =>
        SyndicationContent.CreateXhtmlContent(new XElement(Html + "div", rows, rest).ToString(SaveOptions.DisableFormatting));

    private static XElement Paragraph(params string[] text) => new(Html + "p", string.Concat(text));

    private SyndicationLink Link(string relation, string path, string mediaType) =>
        new(new Uri(absolute(path)), relation, null, mediaType, 0);

    private sealed class Utf8Writer() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
