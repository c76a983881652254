// What Kiota makes of the document.
import { AnonymousAuthenticationProvider, DateOnly } from "@microsoft/kiota-abstractions";
import { DefaultRequestAdapter } from "@microsoft/kiota-bundle";
import { createApi } from "./generated/api.js";
import { BoroughChoiceObject, NeedObject, type ProblemItem, type RoundStoryItem } from "./generated/models/index.js";

const adapter = new DefaultRequestAdapter(new AnonymousAuthenticationProvider());
const client = createApi(adapter);
const on = new DateOnly({ year: 2025, month: 7, day: 1 });
const stations = await client.stationsJson.get({ queryParameters: { borough: BoroughChoiceObject.Camden, on } });
const acton = await client.stations.bySlugJson("acton").get({ queryParameters: { on } });
const round = (await client.rounds.withSlugWithForm("json", "2025").get()) as RoundStoryItem;
const nearest = await client.nearestJson.get({ queryParameters: { from: "SW11 1", need: NeedObject.Any, on } });
let refused: string | null | undefined;
try {
  await client.stations.bySlugJson("nowhere").get();
} catch (problem) {
  refused = (problem as ProblemItem).code;
}
console.log(JSON.stringify([stations!.count, acton!.openingHours, round.name, nearest!.counters![0]!.slug, refused]));
