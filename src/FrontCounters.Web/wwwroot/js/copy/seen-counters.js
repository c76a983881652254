// Which counters meet a need at a moment, as seen from a place: the site's own question, asked of an export's files.

import { dayOf } from './london-time.js';
import { offerOn, openAt } from './open-hours.js';
import { mayBeNearer } from './ways.js';

/**
 * @param counters What the export says of all counters.
 * @param clock Its clock.
 * @param place The place, with its ways.
 * @param need open, 24h or any.
 * @param at The moment asked about.
 * @param now The reader's moment.
 * @returns None where the export cannot say.
 */
export function seenFrom(counters, clock, place, need, at, now) {
  const [today, day] = [clock.wallOf(now).day, clock.wallOf(at).day];
  if (today < dayOf(counters.day) || day < today || day > dayOf(counters.until)) {
    return null;
  }

  const { states } = counters.known.findLast(({ from }) => dayOf(from) <= today);
  const all = counters.counters.map((counter, index) => {
    const then = openAt(counters, clock, states[index], at);
    const offer = offerOn(states[index], day);
    return { counter, offer, then, meets: meets(offer, then, need) };
  });
  // From a counter whose place is not known nothing can be measured: the site then asks which borough it may be in.
  if (all.some(({ offer, meets: met }) => offer.point === undefined && met !== false)) {
    return null;
  }

  const byPoint = (isMeant) => {
    const meant = new Map(all.filter(isMeant).map((each) => [each.offer.point, each]));
    return place.ways.filter(({ point }) => meant.has(point)).map((way) => ({ ...meant.get(way.point), way }));
  };
  const placed = byPoint((each) => each.meets === true);
  const perhaps = byPoint((each) => each.meets === null && need === 'open');
  const shut = byPoint((each) => need === 'open' && each.meets === false && each.offer.any === true);
  const unsettled = need === 'open' ? [] : byPoint((each) => each.meets === null);
  const isNearer = placed.length > 0 && mayBeNearer(place, placed.map(({ way }) => way), counters.points);
  return {
    place,
    need,
    at,
    now,
    today,
    day,
    placed,
    perhaps,
    nearest: placed[0] ?? null,
    shut: shut.find(({ way }) => placed.length === 0 || way.metres < placed[0].way.metres) ?? null,
    notKnown: unsettled.filter(({ way }) => !isNearer || isNearer(way))
      .sort((one, other) => (one.counter.slug < other.counter.slug ? -1 : 1)),
    couldBeNearer: place.isArea && isNearer ? placed.slice(1).filter(({ way }) => isNearer(way)) : [],
  };
}

function meets(offer, then, need) {
  if (need !== 'open') {
    return offer[need] ?? null;
  }

  return then.state === 'open' ? true : then.state === 'closed' ? false : null;
}
