// Whether a counter is open at a moment, what comes next, and how the site says both.

import { nameOfWeekday, sayClock, sayWeekday, weekdayOf, yearOf, dayOf } from './london-time.js';

/**
 * @param counters What the export says of all counters.
 * @param clock Its clock.
 * @param states What one counter offers, from day to day.
 * @param at The moment.
 */
export function openAt(counters, clock, states, at) {
  const first = clock.wallOf(at).day;
  const ahead = [];
  for (const stretch of stretches(counters, clock, states, first)) {
    if (stretch.to <= at) {
      continue;
    }

    ahead.push(stretch);
    if ((stretch.state === 'open') !== (ahead[0].state === 'open')) {
      break;
    }
  }

  const now = ahead[0];
  const isOpen = now.state === 'open';
  const startOf = (isMeant) => ahead.find(isMeant)?.from ?? null;
  const until = startOf(({ state }) => state !== now.state);
  return {
    at,
    state: now.state,
    doubt: now.doubt ?? null,
    until,
    closesAt: isOpen ? until : null,
    opensAt: isOpen ? null : startOf(({ state }) => state === 'open'),
    mayOpenSooner: !isOpen && ahead.some(({ state }) => state === 'unknown' || state === 'disputed'),
    isAlways: now.offer['24h'] === true,
    isDue: now.offer.due === true,
  };
}

/** What a counter offers on a day. */
export const offerOn = (states, day) => states.findLast(({ from }) => dayOf(from) <= day);

function* stretches(counters, clock, states, first) {
  const end = first + counters.daysAhead + 1;
  for (let day = first; day < end;) {
    const offer = offerOn(states, day);
    const turn = states.map(({ from }) => dayOf(from)).find((from) => from > day) ?? end;
    const next = Math.min(turn, end);
    if (offer.always) {
      yield { from: clock.instantOf(day, 0), to: clock.instantOf(next, 0), state: offer.always, doubt: offer.doubt, offer };
    } else {
      for (let each = day; each < next; each += 1) {
        yield* byTheWeek(counters, clock, offer, each);
      }
    }

    day = next;
  }
}

function* byTheWeek(counters, clock, offer, day) {
  let from = clock.instantOf(day, 0);
  const end = clock.instantOf(day + 1, 0);
  if (clock.isBankHoliday(day)) {
    yield { from, to: end, state: 'unknown', doubt: counters.bankHoliday, offer };
    return;
  }

  for (const [opens, closes] of offer.hours[weekdayOf(day)].map((span) => span.map((minutes) => clock.instantOf(day, minutes)))) {
    yield* from < opens ? [{ from, to: opens, state: 'closed', offer }] : [];
    yield { from: opens, to: closes, state: 'open', offer };
    from = closes;
  }

  yield* from < end ? [{ from, to: end, state: 'closed', offer }] : [];
}

/** Open day and night; Open until 10pm; Closed; opens Monday at 10am; or why it is not known. */
export function sayOpen(clock, then, now) {
  if (then.state === 'open') {
    return then.until !== null ? `Open until ${sayEnd(clock, then.until, then.at)}` : then.isAlways ? 'Open day and night' : 'Open';
  }

  return then.state === 'closed' ? `Closed; ${sayOpening(clock, then, now)}` : then.doubt;
}

/** opens Monday at 10am */
export function sayOpening(clock, then, now) {
  if (then.opensAt === null) {
    return then.mayOpenSooner ? 'when it opens next is not known' : 'no later opening is known';
  }

  const [opens, from] = [clock.wallOf(then.opensAt), clock.wallOf(then.at)];
  const verb = then.at >= now ? 'opens' : then.isDue ? 'was due to open' : 'opened';
  const sentence = `${verb} ${sayStart(opens, from)}`;
  if (!then.mayOpenSooner) {
    return sentence;
  }

  const days = Array.from({ length: opens.day - from.day + 1 }, (_, after) => from.day + after);
  return days.some(clock.isBankHoliday)
    ? `${sentence} at the latest; hours on bank holidays are not stated`
    : `${sentence} at the latest; its hours before that are not known`;
}

function sayStart(opens, from) {
  if (opens.day === from.day) {
    return `at ${sayClock(opens.minutes)}`;
  }

  return opens.day - from.day < 7
    ? `${nameOfWeekday(opens.day)} at ${sayClock(opens.minutes)}`
    : `on ${sayWeekday(opens.day, yearOf(from.day))} at ${sayClock(opens.minutes)}`;
}

/** A day's end belongs to that day. */
export function sayEnd(clock, closes, at) {
  const [end, from] = [clock.wallOf(closes), clock.wallOf(at)];
  const isMidnight = end.minutes === 0;
  const day = isMidnight ? end.day - 1 : end.day;
  if (day === from.day) {
    return sayClock(end.minutes);
  }

  const said = sayWeekday(day, yearOf(from.day));
  return isMidnight ? `the end of ${said}` : `${sayClock(end.minutes)} on ${said}`;
}
