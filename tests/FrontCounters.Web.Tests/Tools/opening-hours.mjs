// Reads [{ rules, from, to }] from standard input: opening hours in OpenStreetMap's notation, and the first and last
// half hour wanted, in UTC. Writes a line for each: o, c or u for open, closed or unknown at every half hour.
// Run with TZ=Europe/London, since the evaluator keeps the clock of its process.
import { text } from "node:stream/consumers";
import opening_hours from "opening_hours";

const england = { lat: 51.5, lon: -0.12, address: { country_code: "gb", state: "England" } };
const halfHour = 30 * 60 * 1000;

for (const { rules, from, to } of JSON.parse(await text(process.stdin))) {
  const hours = new opening_hours(rules, england, { locale: "en" });
  const end = Date.parse(to);
  let line = "";
  for (let at = Date.parse(from); at <= end;) {
    const moment = new Date(at);
    const state = hours.getUnknown(moment) ? "u" : hours.getState(moment) ? "o" : "c";
    const change = hours.getNextChange(moment)?.getTime() ?? Infinity;
    do {
      line += state;
      at += halfHour;
    } while (at <= end && at < change);
  }
  console.log(line);
}
