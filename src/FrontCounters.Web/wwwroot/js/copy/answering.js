// A question, as an address of the site writes it, and its answer in words from the files of an export.

import { inWords } from './answer-words.js';
import { clockOf, dayOf, sayTime } from './london-time.js';
import { placeOf } from './places.js';
import { seenFrom } from './seen-counters.js';

const MINUTE = 60_000;
const NEEDS = ['open', '24h', 'any'];
const ASKED = ['from', 'when', 'at', 'need'];
const WRITTEN = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(Z|[+ ]00:00|[+ ]01:00)?$/;

/**
 * @param question from, at and need, as URLSearchParams.
 * @param files What openFiles gave.
 * @param time The reader's moment, in milliseconds since 1970.
 * @returns { place, meaning, words }; none where the copy cannot answer.
 */
export async function answer(question, { counters, read }, time) {
  const clock = clockOf(counters);
  const now = Math.floor(time / MINUTE) * MINUTE;
  const need = question.get('need') || 'open';
  // What the form of the running site sends beside the field of a time: now, or at.
  const at = question.get('when') === 'now' ? null : question.get('at');
  const asked = at ? momentOf(at, clock) : question.get('when') === 'at' ? null : { at: now };
  const isRead = [...question].every(([name, value]) => ASKED.includes(name) || value === '');
  const found = asked && isRead && NEEDS.includes(need) ? await placeOf(question.get('from') ?? '', counters, read) : null;
  if (!found) {
    return null;
  }

  const { place, meaning } = found;
  if (meaning?.closedBefore && clock.wallOf(asked.at).day >= dayOf(meaning.closedBefore)) {
    return null;
  }

  const seen = place && seenFrom(counters, clock, place, need, asked.at, now);
  if (place && !seen) {
    return null;
  }

  const words = seen && inWords(seen, clock);
  if (asked.change) {
    words?.remarks.push(asked.change);
  }

  return { place, meaning, words, nearest: seen?.nearest ?? null, need, at };
}

/** A time on London's clocks, or with its distance from UTC; none of any other form. */
function momentOf(text, clock) {
  const [, date, hours, minutes, zone] = WRITTEN.exec(text) ?? [];
  const day = dayOf(date ?? '');
  if (Number.isNaN(day) || Number(hours) > 23 || Number(minutes) > 59) {
    return null;
  }

  const written = Number(hours) * 60 + Number(minutes);
  const at = zone ? day * 1440 * MINUTE + (written - (zone.includes('1') ? 60 : 0)) * MINUTE : clock.instantOf(day, written);
  return { at, change: zone ? sayWhichOfTwo(at, clock) : saySkipped(at, written, clock) ?? sayWhichOfTwo(at, clock) };
}

function saySkipped(at, written, clock) {
  const { minutes } = clock.wallOf(at);
  return minutes === written ? null
    : `There is no ${sayTime(written)} that night: the clocks go forward from 1am to 2am. This is the answer for ${sayTime(minutes)}.`;
}

function sayWhichOfTwo(at, clock) {
  const { minutes } = clock.wallOf(at);
  const twice = `${sayTime(minutes)} comes twice that night, since the clocks go back from 2am to 1am. This is the answer for the`;
  return clock.aheadAt(at) > clock.aheadAt(at + 60 * MINUTE) ? `${twice} first time, in British Summer Time.`
    : clock.aheadAt(at - 60 * MINUTE) > clock.aheadAt(at) ? `${twice} second time, in Greenwich Mean Time.`
    : null;
}

