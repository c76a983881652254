using System.Xml.Linq;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Changes;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
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

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    public string Write()
    {
        var changes = record.ChangesTo(followed.Subject);
        var first = record.LoggedReleases.Take(1).ToList();
        var newest = changes.Select(change => change.Release).Concat(first).FirstOrDefault();
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "en-GB"),
            new XElement(Atom + "id", FeedIds.Feed(followed.Subject)),
            new XElement(Atom + "title", $"FrontCounters: changes to {followed.Name}"),
            new XElement(
                Atom + "subtitle",
                "What changed in the record, before and after, with sources. Not the police; in an emergency call 999."),
            Updated(newest?.Published ?? DateTimeOffset.UnixEpoch),
            new XElement(
                Atom + "author", new XElement(Atom + "name", "FrontCounters"), new XElement(Atom + "uri", absolute("/"))),
            Link("self", followed.Address, MediaType),
            Link("alternate", followed.Page, "text/html"),
            new XElement(Atom + "rights", "Facts under CC BY 4.0; quotations remain their owners’."),
            changes.Select(Entry),
            first.Select(FirstEntry));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{feed.ToString(SaveOptions.None)}\n";
    }

    private XElement Entry(SubjectChanges thing) => new(
        Atom + "entry",
        new XElement(Atom + "id", FeedIds.Entry(thing.Release.Number, thing.Subject)),
        new XElement(Atom + "title", ChangeInWords.Title(record, thing)),
        Updated(thing.Release.Published),
        Link("alternate", ChangeInWords.Address(record, thing.Subject), "text/html"),
        thing.Sources.Where(id => record.Source(id) is not null)
            .Select(id => Link("related", $"/sources/{id}", "text/html")),
        thing.Changes.Select(change => change.Kind).Distinct().Order()
            .Select(kind => new XElement(Atom + "category", new XAttribute("term", EnumNames.Of(kind)))),
        Content(
            thing.Rows.Select(Row),
            Paragraph("Why: ", string.Join(' ', thing.Reasons)),
            SourcesOf(thing),
            Told(thing.Release)));

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
                ChangeInWords.Told(cells).Select(change => new XElement(Html + "li", ChangeInWords.Line(record, change)))));
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

    private XElement FirstEntry(LoggedRelease first) => new(
        Atom + "entry",
        new XElement(Atom + "id", FeedIds.Entry(first.Number, followed.Subject)),
        new XElement(Atom + "title", $"What the record first said of {followed.Name}"),
        Updated(first.Published),
        Link("alternate", followed.Page, "text/html"),
        new XElement(Atom + "category", new XAttribute("term", "first-release")),
        Content(
            [
                Paragraph("Rows of the record about it, by kind:"),
                new XElement(Html + "ul", record.FirstCounts[followed.Subject].Select(count =>
                    new XElement(Html + "li", $"{ChangeInWords.Table(count.Table)}: {count.Rows}"))),
            ],
            Paragraph("Why: ", first.Reason),
            Told(first)));

    private XElement Told(LoggedRelease release) => new(
        Html + "p",
        $"Release {release.Number} of the record, {ChangeInWords.When(release)}. ",
        new XElement(
            Html + "a",
            new XAttribute("href", absolute(CorrectionItem.AddressOf(release))),
            "All that it changed"),
        ".");

    private static XElement Content(IEnumerable<XElement> rows, params XElement?[] rest) => new(
        Atom + "content",
        new XAttribute("type", "xhtml"),
        new XElement(Html + "div", rows, rest));

    private static XElement Paragraph(params string[] text) => new(Html + "p", string.Concat(text));

    private static XElement Updated(DateTimeOffset moment) => new(Atom + "updated", UtcTime.Write(moment));

    private XElement Link(string relation, string path, string mediaType) => new(
        Atom + "link",
        new XAttribute("rel", relation),
        new XAttribute("type", mediaType),
        new XAttribute("href", absolute(path)));
}
