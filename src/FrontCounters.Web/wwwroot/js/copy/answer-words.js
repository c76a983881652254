// The answer in the words of the running site.

import { dayOf, sayTime, sayClock, sayWeekday, yearOf } from './london-time.js';
import { sayEnd, sayOpen, sayOpening } from './open-hours.js';
import { capital, isThere, sayMiles, sayWay } from './ways.js';

const SOON = 45; // minutes
const MOST_NAMES = 12;
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Everything that the page says of an answer. */
export function inWords(seen, clock) {
  const { place, nearest, shut } = seen;
  const listed = [...seen.placed, ...seen.perhaps];
  const usual = usualHours(listed);
  const row = (each) => ({
    slug: each.counter.slug,
    name: each.counter.name,
    borough: each.counter.borough,
    mark: each.offer.mark,
    state: each.offer.state,
    hours: each.offer.hoursInWords && each.offer.hoursInWords !== usual?.sentence ? each.offer.hoursInWords : null,
    miles: sayMiles(each.way, place).replaceAll(' miles', ''),
    directions: each.offer.byTransport ?? null,
    open: uncapital(each.then.doubt !== null ? 'Not known' : short(sayOpen(clock, each.then, seen.now))),
  });
  return {
    asked: sayAsked(seen, clock),
    heading: nearest
      ? `${nearest.counter.name} ${sayIs(seen)} ${nearest.then.state === 'open' ? 'open' : 'nearest'}`
      : sayNone(seen, clock),
    mayBeNearer: sayMayBeOpen(seen) ?? sayMayBeNearer(seen),
    state: nearest && sayState(seen, clock),
    way: nearest && sayWay(nearest.way, place),
    address: nearest && (nearest.offer.address ?? null),
    postcode: nearest && (nearest.offer.postcode ?? null),
    nearerButShut: nearest && shut
      ? `Nearer, but shut: ${shut.counter.name}, ${sayMiles(shut.way, place)}; ${sayOpening(clock, shut.then, seen.now)}.`
      : null,
    otherForce: place.otherForce ?? null,
    howSure: nearest && nearest.offer.howSure,
    announced: nearest ? nearest.counter.announced.filter(({ from }) => dayOf(from) > seen.day).map(({ sentence }) => sentence) : [],
    listed: listed.length > 0 ? sayListed(seen) : null,
    usual: usual && `Limited hours are${usual.isOfAll ? '' : ', where no others are given,'} ${usual.sentence}.`,
    counters: seen.placed.map(row),
    perhaps: seen.perhaps.map(row),
    doubts: seen.perhaps.length > 0 ? sayDoubts(seen.perhaps) : null,
    remarks: [place.basis ?? null, sayPerhapsOpen(seen), sayCouldBeNearer(seen), sayNotKnown(seen)].filter((remark) => remark !== null),
    runsOut: seen.at === seen.now ? firstEnd(seen.shut ? [...listed, seen.shut] : listed) : null,
  };
}

function sayAsked({ place, need, at, now, today }, clock) {
  const wall = clock.wallOf(at);
  const moment = `${sayWeekday(wall.day, yearOf(today))}, ${sayTime(wall.minutes)}`;
  return `Nearest${need === '24h' ? ' open day and night' : ''} to ${place.name}${at === now ? ` now, ${moment}` : `, ${moment}`}`;
}

/** is, was, should be, is expected to be */
function sayIs({ nearest, at, now, day, today }) {
  if (day > today && !nearest?.offer.isPeriod) {
    return 'is expected to be';
  }

  return nearest?.offer.due ? 'should be' : at < now ? 'was' : 'is';
}

function sayNone(seen, clock) {
  const kind = { '24h': 'front counter open day and night', any: 'front counter', open: 'open front counter' }[seen.need];
  const wall = clock.wallOf(seen.at);
  const when = seen.at === seen.now ? '' : `at ${sayClock(wall.minutes)} on ${sayWeekday(wall.day, yearOf(seen.today))} `;
  return capital(seen.notKnown.length + seen.perhaps.length === 0
    ? `${when}no ${kind} ${sayIs(seen)} in our record`
    : `${when}we do not know which ${kind} ${sayIs(seen)} nearest to ${seen.place.name}`);
}

function sayState({ nearest, placed, place, at, now }, clock) {
  const { then } = nearest;
  const left = then.closesAt !== null && at === now ? Math.ceil((then.closesAt - at) / 60_000) : Infinity;
  if (left > SOON) {
    return short(sayOpen(clock, then, now));
  }

  const after = placed.find((each) => each.then.state === 'open' && (each.then.closesAt === null || each.then.closesAt > then.closesAt));
  return `Closes in ${count(left, 'minute')}, at ${sayEnd(clock, then.closesAt, then.at)}`
    + (after ? `; then ${after.counter.name}, ${sayMiles(after.way, place)}` : '');
}

/** Of counters that may be nearer no source says whether they were open: how many they are. */
function sayMayBeNearer({ nearest, notKnown, need, at, now }) {
  if (!nearest || need === 'open' || notKnown.length === 0) {
    return null;
  }

  return `${capital(count(notKnown.length, 'other'))} may ${at < now ? 'have been' : 'be'} nearer: `
    + `no source settles whether ${notKnown.length === 1 ? 'it was' : 'they were'} open${need === '24h' ? ' day and night' : ''}.`;
}

function sayMayBeOpen({ perhaps, nearest, place, at, now }) {
  const nearer = nearerOf(perhaps, nearest, true);
  if (!nearest || nearer.length === 0) {
    return null;
  }

  const more = nearer.length > 1 ? `, and so may ${count(nearer.length - 1, 'other')} nearer than that` : '';
  const [first] = nearer;
  const where = `${sayMiles(first.way, place)}${isThere(first.way, place) ? '' : ' away'}`;
  return `${first.counter.name} may ${at < now ? 'have been' : 'be'} open, ${where}${more}. ${sayDoubts(nearer)}`;
}

function sayPerhapsOpen({ perhaps, nearest }) {
  const nearer = nearerOf(perhaps, nearest, false);
  return nearer.length > 0 ? `Nearer, and perhaps open: ${names(nearer)}. ${sayDoubts(nearer)}` : null;
}

const nearerOf = (perhaps, nearest, orNone) => perhaps.filter(({ way }) => (nearest ? way.metres < nearest.way.metres : orNone));

const sayDoubts = (listed) => [...new Set(listed.map(({ then }) => then.doubt))].filter((doubt) => doubt !== null)
  .map((doubt) => `${doubt}.`).join(' ');

const sayCouldBeNearer = ({ place, couldBeNearer }) => (couldBeNearer.length > 0
  ? `For part of ${place.name} another front counter could be nearer: ${names(couldBeNearer)}.`
  : null);

function sayNotKnown({ notKnown, need, day, today }) {
  const settled = (be) => `${be} ${day > today ? 'to be ' : ''}open${need === '24h' ? ' day and night' : ''}`;
  return notKnown.length === 0 ? null
    : notKnown.length === 1 ? `No source settles whether ${notKnown[0].counter.name} ${settled('was')}; it may be nearer.`
    : `No source settles whether ${names(notKnown)} ${settled('were')}; they may be nearer.`;
}

function sayListed({ need, placed, perhaps, at, now }) {
  if (need !== 'open') {
    return `${capital(count(placed.length, 'front counter'))}, nearest first`;
  }

  return placed.length === 0
    ? `${capital(count(perhaps.length, 'front counter'))} that may be open, nearest first`
    : `${capital(count(placed.length, 'front counter'))} ${placed.some(({ offer }) => offer.due) ? 'that should be ' : ''}open `
      + `${at === now ? 'now' : 'at that time'}, nearest first`;
}

/** The hours that most of the listed keep. */
function usualHours(listed) {
  const stated = listed.map(({ offer }) => offer.hoursInWords).filter((hours) => hours !== undefined);
  const counts = new Map();
  stated.forEach((hours) => counts.set(hours, (counts.get(hours) ?? 0) + 1));
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most ? { sentence: most[0], isOfAll: most[1] === stated.length } : null;
}

/** The first moment at which what is shown is true no longer. */
function firstEnd(listed) {
  const ends = listed.map(({ then }) => then.until).filter((until) => until !== null);
  return ends.length > 0 ? Math.min(...ends) : null;
}

const short = (sentence) => (sentence.startsWith('Open ') ? capital(sentence.slice(5)) : sentence);
const uncapital = (text) => text.charAt(0).toLowerCase() + text.slice(1);
const number = (many) => NUMBERS[many] ?? many.toLocaleString('en-GB');
const count = (many, one) => `${number(many)} ${many === 1 ? one : `${one}s`}`;

function names(listed) {
  const all = listed.map(({ counter }) => counter.name);
  const said = all.length <= MOST_NAMES ? all : [...all.slice(0, MOST_NAMES), `${all.length - MOST_NAMES} more`];
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
}

