namespace FrontCounters.Data.Tests.Loading;

/// <summary>
/// One change to the real data each, and the problem that must be reported for it: in the changed file and line unless
/// another place is given.
/// </summary>
internal sealed class BrokenRows : TheoryData<string, string, string, string, string, string, string, string>
{
    private const string Standard = "limited,Mo-Fr 10:00-22:00; Sa-Su 09:00-19:00";

    public BrokenRows()
    {
        AddCells();
        AddKeysAndCitations();
        AddDates();
        AddObserved();
        AddPlaces();
        AddSums();
        AddRivals();
    }

    private void AddCells()
    {
        Add("a required cell is blank", "stations.csv", "acton,Acton,,", "acton,,,", "name", "required");
        Add("a required number is blank", "points.csv", "-0.27581,100,", "-0.27581,,", "precision_metres", "required");
        Add("a required day is blank", "stages.csv", "proposed,2025-08-06", "proposed,", "date", "required");
        Add("a space at the end", "stations.csv", "acton,Acton,,", "acton,Acton ,,", "name", "trimmed");
        Add(
            "an unknown word", "decisions.csv", "draft-july,acton,stay-24-hours", "draft-july,acton,stay-24h",
            "outcome", "word");
        Add("a capital in a word", "boroughs.csv", "E09000003,outer", "E09000003,Outer", "part", "word");
        Add("neither yes nor no", "events.csv", "2010-06-07,no", "2010-06-07,false", "about", "word");
        Add(
            "commas in a number", "figures.csv", "2017,,,,73,,counters,Front", "2017,,,,\"1,073\",,counters,Front",
            "value", "number");
        Add("a count with a sign", "totals.csv", "2026-02-27,open,37", "2026-02-27,open,+37", "value", "number");
        Add("hours in words", "periods.csv", "Mo-Fr 12:00-20:00", "weekdays 12-8pm", "hours", "hours");
        Add(
            "hours of a 24-hour counter", "periods.csv", "acton,2017-06-01,2026-03-03,24-hours,,",
            "acton,2017-06-01,2026-03-03,24-hours,Mo-Su 00:00-23:59,", "hours", "hours-fit");
        Add(
            "an address without https", "sources.csv", "https://27savilerow.co.uk", "27savilerow.co.uk", "address",
            "address");
        Add(
            "two spaces between ids", "contacts.csv", "999,tel:999,met-2026-02-westminster met",
            "999,tel:999,met-2026-02-westminster  met", "sources", "id-list");
        Add(
            "an id twice", "contacts.csv", "999,tel:999,met-2026-02-westminster met-2026-02-bethnal-green",
            "999,tel:999,met-2026-02-westminster met-2026-02-westminster", "sources", "id-list");
        Add("one cell too many", "stations.csv", "acton,Acton,,", "acton,Acton,,,", "", "row-is-whole");
        Add("one cell too few", "stations.csv", "acton,Acton,,", "acton,Acton,", "", "row-is-whole");
        Add(
            "13 words before a quotation", "quotations.csv", "They warned Yvette Cooper",
            "one two three four five six seven eight nine ten eleven twelve thirteen", "before", "context-is-short");
    }

    private void AddKeysAndCitations()
    {
        Add("an id that stands twice", "contacts.csv", "\nnon-emergency,", "\nemergency,", "", "unique");
        Add("a sector that stands twice", "postcode-sectors.csv", "BR1 2,", "BR1 1,", "", "unique");
        Add("a place that stands twice", "places.csv", "\nabbey-ward-merton,", "\nabbey-ward-barking-and-dagenham,", "", "unique");
        Add("a place of no list", "places.csv", "-0.19234,750,ons-wards-2022", "-0.19234,750,ons-wards-2023", "source", "reference");
        Add("a code of another borough", "boroughs.csv", "E09000003", "E09000002", "", "unique");
        Add("a space and a capital in an id", "contacts.csv", "\nnon-emergency,", "\nNon emergency,", "", "slug");
        Add(
            "a misspelt source", "periods.csv", "get-west-london-2017-11-remaining actonw3-2025-07",
            "get-west-london-2017-11-remaning actonw3-2025-07", "sources", "source-listed");
        Add(
            "no source", "contacts.csv", "999,tel:999,met-2026-02-westminster met-2026-02-bethnal-green",
            "999,tel:999,", "sources", "cited");
        Add(
            "an unknown station", "periods.csv", "acton-2026-03-03,acton,", "acton-2026-03-03,aston,", "station",
            "reference");
        Add("an unknown borough", "stations.csv", "acton,Acton,,ealing", "acton,Acton,,eeling", "borough", "reference");
        Add("an unknown stage", "decisions.csv", "draft-july,acton", "draft-june,acton", "stage", "reference");
        Add(
            "an unknown fact", "claims.csv", "no,figure:2017-leak-remaining", "no,figure:2017-leak-remained", "facts",
            "reference");
        Add("an unknown quotation", "pledges.csv", "q-khan-pledge", "q-khan-pledged", "quotations", "reference");
        Add(
            "a quotation whose source is not cited", "pledges.csv", " guardian-series-2017-07,q-khan-pledge",
            ",q-khan-pledge", "quotations", "quotation-cited");
    }

    private void AddDates()
    {
        Add("a day of no calendar", "stages.csv", "proposed,2025-08-06", "proposed,2025-02-30", "date", "date");
        Add("a day written the English way", "events.csv", "2010-06-07,no", "07/06/2010,no", "date", "date");
        Add(
            "a source's day of no calendar", "sources.csv", "Acton in the plan of July 2025,2025-07-22",
            "Acton in the plan of July 2025,2025-07-32", "date", "date");
        Add(
            "a round's month of no calendar", "rounds.csv", "2017-06-22,2018-07-21", "2017-13,2018-07-21", "from",
            "date");
        Add(
            "a round that ends before it begins", "rounds.csv", "2017-06-22,2018-07-21", "2018-07-21,2017-06-22", "to",
            "dates-in-order");
        Add(
            "a period that ends before it begins", "periods.csv", "acton,2017-06-01,2026-03-03",
            "acton,2017-06-01,2017-05-31", "to", "dates-in-order");
        Add(
            "a period of no day", "periods.csv", "acton,2017-06-01,2026-03-03", "acton,2017-06-01,2017-06-01", "to",
            "dates-in-order");
        Add(
            "a consultation that ends before it begins", "stages.csv", "2017-07-14,2017-10-06", "2017-07-14,2017-07-06",
            "ends", "dates-in-order");
        Add(
            "changes due before their stage", "stages.csv", "2025-10-15,,2026-03-31", "2025-10-15,,2025-03-31", "due",
            "dates-in-order");
        Add(
            "an effect before its stage", "decisions.csv", "effective-december,chiswick,close,,2017-12-14",
            "effective-december,chiswick,close,,2017-12-13", "effective", "dates-in-order");
        Add(
            "a stage replaced by an earlier one", "stages.csv", "8,18,decision-october", "8,18,leak-july",
            "superseded_by", "dates-in-order");
        Add(
            "a source seen before its date", "sources.csv", "save front counters,2026-02,2026-02-27",
            "save front counters,2026-02,2026-01-27", "not_after", "dates-in-order");
        Add(
            "a gap between periods", "periods.csv", "acton,2017-06-01,2026-03-03", "acton,2017-06-01,2026-03-02",
            "from", "periods-meet", at: "acton-2026-03-03");
        Add(
            "periods that overlap", "periods.csv", "acton,2017-06-01,2026-03-03", "acton,2017-06-01,2026-03-04", "from",
            "periods-meet", at: "acton-2026-03-03");
        Add(
            "a milestone of a stage that is not there", "milestones.csv", "2025-08-20,list-august", "2025-08-20,list-may",
            "stage", "reference");
        Add(
            "a milestone of what was, with a stage", "milestones.csv", "after,2018-01-01,,,", "after,2018-01-01,,draft-july,",
            "stage", "milestone-fits");
        Add(
            "a milestone of a plan, seen on no day", "milestones.csv", "2026-04-01,2025-08-20", "2026-04-01,", "known",
            "milestone-fits");
        Add(
            "a plan seen before its stage", "milestones.csv", "2026-04-01,2025-08-20", "2026-04-01,2025-08-05", "known",
            "dates-in-order");
        Add(
            "a plan seen after its day", "milestones.csv", "2026-04-01,2025-08-20", "2026-04-01,2026-04-01", "known",
            "dates-in-order");
        Add(
            "a gap of a figure that is not there", "gaps.csv", ",2017-counters-before,", ",2017-counters-after,", "figure",
            "reference");
        Add(
            "a gap of a source that is not there", "gaps.csv", "met-foi-21-021807", "met-foi-21-021808", "held_in_part",
            "reference");
        Add(
            "a history that starts late", "periods.csv", "acton,2017-06-01,2026-03-03", "acton,2017-06-02,2026-03-03",
            "from", "periods-meet");
        Add(
            "a history that ends", "periods.csv", $"acton,2026-03-03,,{Standard},scheduled",
            $"acton,2026-03-03,2027-01-01,{Standard},scheduled", "to", "periods-meet");
        Add(
            "a period's id of another day", "periods.csv", "acton-2026-03-03,acton", "acton-2026-03-02,acton", "id",
            "period-id");
        Add(
            "a station without periods", "stations.csv", "acton,Acton,,ealing,",
            "new-acton,New Acton,,ealing,ons-boundaries,\nacton,Acton,,ealing,", "slug", "has-periods",
            at: "new-acton");
    }

    /// <summary>What a hand calls observed that no source confirms.</summary>
    private void AddObserved()
    {
        const string Rule = "observed-is-seen";
        Add(
            "a planned period called observed", "periods.csv", $"acton-2026-03-03,acton,2026-03-03,,{Standard},scheduled",
            $"acton-2026-03-03,acton,2026-03-03,,{Standard},observed", "standing", Rule);
        Add(
            "a planned decision called observed", "decisions.csv", "2025,effective-2026,harrow,close,,2026-02-28,scheduled",
            "2025,effective-2026,harrow,close,,2026-02-28,observed", "standing", Rule);
        Add("a plan's day called observed", "stages.csv", "2026-03-03,scheduled,,,27,2,10,,scheduled", "2026-03-03,scheduled,,,27,2,10,,observed", "standing", Rule);
    }

    private void AddPlaces()
    {
        Add("a postcode without its space", "addresses.csv", "W3 9BH", "W39BH", "postcode", "postcode");
        Add("a postcode of Edinburgh", "addresses.csv", "W3 9BH", "EH1 1AA", "postcode", "postcode-known");
        Add("a postcode of another place", "addresses.csv", "W3 9BH", "SE9 6SF", "postcode", "postcode-place");
        Add("a place in another borough", "places.csv", "ward,merton,51.41538", "ward,merton,51.53635", "lat", "place-in-borough");
        Add("a place in no borough", "places.csv", "neighbourhood,bexley,51.49082", "neighbourhood,,51.49082", "lat", "place-in-borough");
        Add("a place that reaches nowhere", "places.csv", "0.07944,500,ons", "0.07944,0,ons", "precision_metres", "precision");
        Add("a place of no kind", "places.csv", "Abbey,,ward,merton", "Abbey,,parish,merton", "kind", "word");
        Add(
            "a point in another borough", "points.csv", "51.50847,-0.27581", "51.53632,0.07979", "lat",
            "point-in-borough");
        Add(
            "latitude and longitude swapped", "points.csv", "51.50847,-0.27581", "-0.27581,51.50847", "lat",
            "point-in-borough");
        Add(
            "two addresses that lead", "addresses.csv", "E2 9NZ,no", "E2 9NZ,yes", "leads", "one-leads",
            at: "bethnal-green-1");
        Add("no address that leads", "addresses.csv", "W3 9BH,yes", "W3 9BH,no", "leads", "one-leads");
        Add(
            "no address that leads later on", "addresses.csv", "bethnal-green-1,bethnal-green,,,",
            "bethnal-green-1,bethnal-green,,2020-01-01,", "leads", "one-leads", at: "bethnal-green-2");
        Add(
            "a point that stays behind", "addresses.csv", "hammersmith-2,hammersmith,2020-09-29,,\"226 Shepherd's Bush Road, Hammersmith\",W6 7NX",
            "hammersmith-2,hammersmith,2020-09-29,2025-01-01,\"226 Shepherd's Bush Road, Hammersmith\",W6 7NX", "to", "point-moves",
            at: "\nhammersmith-1,", inFile: "points.csv");
        Add(
            "a point that ends before its address", "points.csv", "\nacton-1,acton,,,", "\nacton-1,acton,,2025-01-01,", "to", "point-moves");
        Add(
            "a point that begins after its address", "points.csv", "\nacton-1,acton,,,", "\nacton-1,acton,2025-01-01,,", "from", "point-moves");
        Add("a borough without outline", "boroughs.csv", "barnet,Barnet", "barnett,Barnet", "slug", "outline-is-there");
    }

    /// <summary>Conflicts that no disagreement tells of.</summary>
    private void AddRivals()
    {
        const string Rule = "disagreement-written-up";
        AddRow(
            "a third answer to a question", "figures.csv",
            "x-figure,closures-draft-2017,2017,,,,42,,counters,Closures.,2017-07,observed,mqt-2017-2613,,", "question");
        AddRow(
            "another number under another question", "figures.csv",
            "x-figure,x-question,2017,,,,72,,counters,Front counters open to the public before the 2017 closures.,"
            + "2017-06,observed,mqt-2017-2613,,",
            "definition");
        AddRow(
            "a second address of one day", "addresses.csv", "x-1,acton,,,1 High Street,W3 9BH,no,observed,os-code-point-open,",
            "address");
        AddRow(
            "a second point of one day", "points.csv", "x-1,acton,,,51.50850,-0.27581,100,By hand,observed,os-code-point-open,",
            "lat");
        AddRow(
            "another day of one event", "events.csv",
            "x-event,2017-12-15,no,Most of the counters of the 2017 decision closed.,2017,,,,observed,mqt-2017-2613,,",
            "date");
        Add(
            "a stage whose counts contradict each other", "stages.csv", "37,32,20,8,18", "38,32,20,8,18", "remaining",
            Rule);
        Add(
            "hours other than those that took effect", "periods.csv", $"acton-2026-03-03,acton,2026-03-03,,{Standard}",
            "acton-2026-03-03,acton,2026-03-03,,limited,Mo-Su 10:00-22:00", "", Rule);
        Add(
            "another party in the same year", "statements.csv", "2017-streeting-november,Wes Streeting,MP for Ilford North,Labour",
            "2017-streeting-november,Wes Streeting,MP for Ilford North,Conservative", "party", Rule);
        Add("a dispute of which nobody tells", "addresses.csv", "W3 9BH,yes,observed", "W3 9BH,yes,disputed", "standing", Rule);

        void AddRow(string change, string file, string row, string column)
        {
            var first = file switch
            {
                "figures.csv" => "\n2017-counters-before,",
                "events.csv" => "\nmarlowe-house-opens-2012,",
                _ => "\nbarking-learning-centre-1,",
            };
            Add(change, file, first, $"\n{row}{first}", column, Rule, at: $"\n{row}");
        }
    }

    private void AddSums()
    {
        Add(
            "a disagreement with one claim", "claims.csv", "extra-counters-leak-2017-2,extra-counters-leak-2017,",
            "extra-counters-leak-2017-2,counters-left-after-2017,", "id", "two-claims", at: "extra-counters-leak-2017,",
            inFile: "disagreements.csv");
        Add(
            "two claims that lead", "claims.csv", "daytime counter\",no", "daytime counter\",yes", "rule", "one-leads",
            at: "counters-to-stay-2017-plans,", inFile: "disagreements.csv");
        Add(
            "a leading claim where none leads", "disagreements.csv", ",2017,,,later-over-earlier,\"The published",
            ",2017,,,none-leads,\"The published", "rule", "one-leads");
        foreach (var name in new[] { "voices", "tiles" })
        {
            Add(
                $"a stage with the name of another page of its round, {name}", "stages.csv", "2025,leak-july,",
                $"2025,{name},A plan,reported,2025-07-17,,2025-12-31,inferred,37,,19,8,18,list-august,observed,A plan.,bbc-2025-07-leak,\n2025,leak-july,",
                "slug", "stage-name");
        }

        Add(
            "a count of closures that the names do not make", "stages.csv", "37,effective-december",
            "36,effective-december", "closing", "closures-named");
        Add(
            "a closure too few by name", "decisions.csv", "decision-november,barnet,close",
            "decision-november,barnet,stay", "closing", "closures-named", at: "2017,decision-november",
            inFile: "stages.csv");
        Add(
            "a count of those that stay that the names do not make", "stages.csv", "37,32,20,8,18", "37,32,21,8,18",
            "remaining", "remaining-named");
        Add(
            "a total that does not add up", "totals.csv", "2026-02-27,open,37", "2026-02-27,open,38", "value",
            "adds-up");
        Add(
            "a total with the wrong names", "totals.csv", "unknown,2,pinner ruislip", "unknown,2,pinner barnet",
            "names", "adds-up");
        Add(
            "a period that unmakes a total", "periods.csv", "acton,2017-06-01,2026-03-03,24-hours",
            "acton,2017-06-01,2026-03-03,open", "value", "adds-up", at: "24-hours-2025-07-01", inFile: "totals.csv");
    }

    private new void Add(
        string change, string file, string old, string replacement, string column, string rule, string at = "",
        string inFile = "") =>
        base.Add(
            change, file, old, replacement, column, rule, at, inFile.Length > 0 ? inFile : file);
}
