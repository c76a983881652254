// Reads citations in RIS or BibTeX from standard input with Citation.js and writes them as CSL-JSON.
import { text } from "node:stream/consumers";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import "@citation-js/plugin-bibtex";

const given = await text(process.stdin);
const cite = new Cite(given, { forceType: process.argv[2] === "ris" ? "@ris/file" : "@bibtex/text" });
console.log(JSON.stringify(cite.data));
