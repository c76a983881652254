// Reads an iCalendar file from standard input with ical.js and writes what it understood of each event, as JSON.
import { text } from "node:stream/consumers";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(await text(process.stdin)));
const events = calendar.getAllSubcomponents("vevent").map((each) => {
  const event = new ICAL.Event(each);
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    wholeDay: event.startDate.isDate,
    stamp: each.getFirstPropertyValue("dtstamp").toString(),
    status: each.getFirstPropertyValue("status"),
    url: each.getFirstPropertyValue("url"),
  };
});
console.log(JSON.stringify({ version: calendar.getFirstPropertyValue("version"), events }));
