// Asks the script of an exported site what a test has had answered by the site's own code, and says where they differ.
// node copied-answers.mjs SCRIPTS COPY < questions, one a line: { question, now, expected }

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [scripts, copy] = process.argv.slice(2);
const modules = mkdtempSync(join(tmpdir(), 'front-counters-'));
cpSync(scripts, modules, { recursive: true });
writeFileSync(join(modules, 'package.json'), '{ "type": "module" }');
const { answer } = await import(pathToFileURL(join(modules, 'answering.js')));
rmSync(modules, { recursive: true });

const kept = new Map();
const load = (name) => {
  const file = join(copy, 'copy', name);
  if (!kept.has(name)) {
    kept.set(name, existsSync(file) ? JSON.parse(readFileSync(file)) : null);
  }

  return kept.get(name);
};
const files = { counters: load('counters.json'), read: async (name) => load(name) };
const counts = { same: 0, unanswered: 0, different: 0 };
for await (const line of createInterface({ input: process.stdin })) {
  const { question, now, expected } = JSON.parse(line);
  const answered = await answer(new URLSearchParams(question), files, now);
  const said = answered && { ...answered.words, ...ofName(answered.meaning) };
  const differing = said === null ? [] : Object.keys(expected).filter((key) => text(said[key]) !== text(expected[key]));
  counts[said === null ? 'unanswered' : differing.length === 0 ? 'same' : 'different'] += 1;
  if (said === null && counts.unanswered <= 5) {
    console.error(`unanswered: ${question}`);
  }

  if (differing.length > 0 && counts.different <= 5) {
    console.error(`${question} at ${new Date(now).toISOString()}`);
    differing.forEach((key) => console.error(`  ${key}: ${text(said[key])}\n  not ${text(expected[key])}`));
  }
}

console.log(JSON.stringify(counts));

function ofName(meaning) {
  return { title: meaning?.title, sentence: meaning?.sentence, closedHere: meaning?.closedHere, readAs: meaning?.readAs,
    suggested: [...meaning?.suggestions ?? [], ...meaning?.others ?? []].map(({ code, label }) => `${code} ${label}`) };
}

function text(value) {
  return JSON.stringify(value ?? null);
}
