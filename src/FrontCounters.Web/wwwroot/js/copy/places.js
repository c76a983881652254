// Reads what a reader types as a place that the export answers from: a postcode or a part of one, or the exact name of a
// place, borough or counter. Only the district or the first two letters of a name are asked for: the rest stays here.

import { waysFrom, waysIn } from './ways.js';

const LONGEST = 100;
const DISTRICTS = ['A9', 'A99', 'AA9', 'AA99', 'A9A', 'AA9A'];
const INWARDS = ['9AA', '', '9'];
const FULL = /^[0-9][ABD-HJLNP-UW-Z]{2}$/; // the letters that end a postcode
const PREFIX = /^(STATION|BOROUGH|PLACE):/;

/** In plain capitals with single spaces; none where it holds a sign that only the running site reads. */
export function plain(typed) {
  const text = typed.replace(/[\u2018\u2019\u02BC\u2032]/g, '\'').replace(/[\u2010-\u2014\u2212]/g, '-')
    .replace(/[\s\u00A0]+/g, ' ').trim().toUpperCase();
  return text.length <= LONGEST && /^[A-Z0-9 '.,&():/-]+$/.test(text) ? text : null;
}

/**
 * @param typed What was typed, or a code of a link.
 * @param counters What the export says of all counters.
 * @param read Reads a file of the export by its name; none where there is no such file.
 * @returns The place, or what the site says of such a name; none where the export cannot say.
 */
export async function placeOf(typed, counters, read) {
  const text = plain(typed);
  if (text === null) {
    return null;
  }

  return await byName(text, counters, read) ?? (/[0-9]/.test(text) && !text.includes(':') ? byPostcode(text, counters, read) : null);
}

async function byName(text, counters, read) {
  const letters = text.replace(PREFIX, '').replace(/[^A-Z0-9]/g, '').slice(0, 2).toLowerCase();
  const file = counters.names.includes(letters) ? await read(`names/${letters}.json`) : null;
  const meaning = file?.names[text];
  return meaning ? { meaning, place: meaning.place ? withWays(file.places[meaning.place]) : null } : null;
}

async function byPostcode(text, counters, read) {
  const areas = new Set(counters.districts.map((district) => district.match(/^[A-Z]+/)[0]));
  let whole = null;
  for (const reading of readings(text)) {
    // KT13 is a district next door, and not KT1 3 without its space.
    if (whole && reading.inward.length === 1 && reading.changes === 0 && counters.beyond.includes(whole)) {
      return null;
    }

    const found = counters.districts.includes(reading.district) ? await held(reading, counters, read) : null;
    if (found) {
      return { place: found };
    }

    // As it stands it is a postcode of elsewhere.
    if (reading.changes === 0 && !areas.has(reading.district.match(/^[A-Z]+/)[0])) {
      return null;
    }

    whole ??= reading.inward === '' && reading.changes === 0 ? reading.district.match(/^[A-Z]+/)[0] : null;
  }

  return null;
}

async function held({ district, inward }, counters, read) {
  const file = await read(`districts/${district.toLowerCase()}.json`);
  const sector = file?.places[inward ? `${district} ${inward[0]}` : district];
  if (!file || inward.length < 2) {
    return sector ? withWays(sector) : null;
  }

  if (!FULL.test(inward)) {
    return null;
  }

  const written = `${district} ${inward}`;
  const spot = file.postcodes?.[inward];
  if (spot) {
    const [lat, lng, south, kind] = spot;
    const { basis, otherForce, precisionMetres, isArea, isShared } = file.kinds[kind];
    const name = `${district} ${inward[0]}`;
    return {
      name, code: isShared ? name : null, basis: basis?.replace('{postcode}', written), otherForce, isArea,
      precision: precisionMetres ?? null, parts: [[lat, lng, 0]], page: sector?.page, source: file.source,
      ways: waysFrom([lat, lng], south === null ? null : south === 1, counters.points, isArea),
    };
  }

  const outcome = !file.postcodes ? 'noneHeld' : inward in file.postcodes ? 'notPlaced' : 'notInUse';
  return sector ? { ...withWays(sector), basis: sector.ofPostcodes[outcome].replace('{postcode}', written) } : null;
}

const withWays = (place) => ({ ...place, ways: waysIn(place) });

/** Every way to read a text as a postcode, likeliest first: O may be 0, and I or L may be 1. */
export function readings(text) {
  const pieces = text.replace(/[-.]/g, '').split(/[ ,()']+/).filter((piece) => piece !== '');
  const whole = pieces.join('');
  const divided = pieces.length === 2 ? parted(...pieces).sort(byChanges) : [];
  const undivided = INWARDS.map((shape) => whole.length - shape.length).filter((at) => at > 0)
    .flatMap((at) => parted(whole.slice(0, at), whole.slice(at))).sort(byChanges);
  return [...divided, ...undivided];
}

const byChanges = (one, other) => one.changes - other.changes;

function parted(outward, rest) {
  return DISTRICTS.flatMap((shape) => INWARDS.map((inwardShape) => {
    const [district, inward] = [as(shape, outward), as(inwardShape, rest)];
    return district === null || inward === null ? null
      : { district, inward, changes: changesOf(district, outward) + changesOf(inward, rest) };
  })).filter((reading) => reading !== null);
}

const changesOf = (read, text) => [...read].filter((sign, at) => sign !== text[at]).length;

function as(shape, text) {
  const read = [...text].map((sign, at) => (shape[at] === '9' ? { O: '0', I: '1', L: '1' }[sign] : { 0: 'O', 1: 'I' }[sign]) ?? sign);
  const fits = shape.length === text.length && read.every((sign, at) => (shape[at] === '9' ? /[0-9]/ : /[A-Z]/).test(sign));
  return fits ? read.join('') : null;
}
