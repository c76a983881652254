// Reads [{ address, body }] from standard input and says which body is not GeoJSON (RFC 7946).
import { text } from "node:stream/consumers";
import { check } from "@placemarkio/check-geojson";

for (const { address, body } of JSON.parse(await text(process.stdin))) {
  try {
    check(body);
  } catch (fault) {
    console.log(`${address}: ${fault.message} ${JSON.stringify(fault.issues?.slice(0, 3) ?? "")}`);
    process.exitCode = 1;
  }
}
