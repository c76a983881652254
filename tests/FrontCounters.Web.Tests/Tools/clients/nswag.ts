// What NSwag makes of the document.
import { ApiException, BoroughChoice, Client, Need, type ProblemItem } from "./generated";

const client = new Client(undefined, { fetch: (url, init) => fetch(url, init) });
const on = "2025-07-01";
const stations = await client.stationsJson(on, undefined, BoroughChoice.Camden, undefined, undefined, undefined, undefined, undefined);
const acton = await client.stationsSlugJson("acton", on, undefined);
const round = await client.roundsSlugJson("2025", undefined, undefined, "json" as never);
const nearest = await client.nearestJson("SW11 1", undefined, Need.Any, on, undefined);
let refused: string | undefined;
try {
  await client.stationsSlugJson("nowhere", undefined, undefined);
} catch (problem) {
  refused = (ApiException.isApiException(problem) ? (problem as ApiException).result : (problem as ProblemItem)).code;
}
console.log(JSON.stringify([stations.count, acton.openingHours, round.name, nearest.counters[0]!.slug, refused]));
