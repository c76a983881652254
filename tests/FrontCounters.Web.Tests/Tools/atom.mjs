// Reads feeds by their addresses from standard input, as JSON, and holds each against atom.rng. Says what is wrong.
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { validateXML } from "xmllint-wasm";

const feeds = Object.entries(JSON.parse(await text(process.stdin)));
const schema = await readFile(new URL("atom.rng", import.meta.url), "utf8");
const { valid, errors } = await validateXML({
  xml: feeds.map(([address, contents]) => ({ fileName: address.replaceAll("/", "_"), contents })),
  schema: [schema],
  extension: "relaxng",
  initialMemoryPages: 1024,
  maxMemoryPages: 4096,
});
console.log(`${feeds.length} feeds`);
errors.slice(0, 20).forEach((fault) => console.log(fault.rawMessage));
process.exitCode = valid ? 0 : 1;
