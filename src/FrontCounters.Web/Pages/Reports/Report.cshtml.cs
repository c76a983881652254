using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Reports;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Pages.Reports;

/// <summary>Shows what a report is about, and hands it over as a link or as text. The site itself takes none.</summary>
[NotKept]
public sealed class ReportModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public AskedReport About { get; private set; } = null!;

    /// <summary>None where the report is about nothing yet.</summary>
    public ReportMessage? Message { get; private set; }

    /// <summary>The address that carries the message; none where the site names none.</summary>
    public string? SendTo { get; private set; }

    public bool IsMail => SendTo is { } address && ReportTemplate.IsMail(address);

    public string Heading => About switch
    {
        { Facts: [_] } => "What is wrong with this fact?",
        { Facts: [_, ..] } => "What is wrong with these facts?",
        { Page: not null } => "What is wrong on this page?",
        _ => "Anybody can report a mistake",
    };

    public IEnumerable<Source> Sources => About.Facts.SelectMany(fact => fact.Sources);

    public IActionResult OnGet([FromServices] IOptions<SiteAddress> site)
    {
        if (AskedReport.Read(Request, record, asked).IsRefused(out var refusal, out var about))
        {
            return new RefusalResult(refusal);
        }

        About = about;
        if ((about.Facts.Count > 0 ? FactInWords.Address(about.Facts[0]) : about.Page) is { } path)
        {
            Message = new ReportMessage(about.Facts, site.Value.Absolute(Request, path), record.Release.Id);
            SendTo = string.IsNullOrEmpty(site.Value.Reports) ? null : ReportTemplate.Fill(site.Value.Reports, Message);
        }

        return Page();
    }
}
