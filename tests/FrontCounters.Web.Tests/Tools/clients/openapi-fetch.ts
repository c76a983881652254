// What openapi-typescript makes of the document, called with its own client.
import createClient from "openapi-fetch";
import type { paths } from "./generated";

const client = createClient<paths>({ baseUrl: process.argv[2] });
const on = { on: "2025-07-01" };
const stations = await client.GET("/stations.json", { params: { query: { ...on, borough: "camden" } } });
const acton = await client.GET("/stations/{slug}.json", { params: { path: { slug: "acton" }, query: on } });
const round = await client.GET("/rounds/{slug}.{form}", { params: { path: { slug: "2025", form: "json" } } });
const nearest = await client.GET("/nearest.json", { params: { query: { from: "SW11 1", need: "any", ...on } } });
const refused = await client.GET("/stations/{slug}.json", { params: { path: { slug: "nowhere" } } });
const said = round.data as { name: string };
console.log(JSON.stringify([
  stations.data!.count, acton.data!.openingHours, said.name, nearest.data!.counters[0]!.slug, refused.error!.code,
]));
