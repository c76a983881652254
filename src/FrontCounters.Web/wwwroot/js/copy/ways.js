// How far it is, and which way: as the record measures it, for a postcode that stays on the reader's own device.

const RADIUS = 6_371_008.8; // metres
const MILE = 1609.344;
const DIRECTIONS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];
const radians = (degrees) => degrees * Math.PI / 180;

/** Metres along the surface between two places, each of latitude and longitude. */
export function metresBetween([lat, lng], [otherLat, otherLng]) {
  const [one, other] = [radians(lat), radians(otherLat)];
  const halfLatitude = Math.sin((other - one) / 2);
  const halfLongitude = Math.sin(radians(otherLng - lng) / 2);
  const chord = halfLatitude * halfLatitude + Math.cos(one) * Math.cos(other) * halfLongitude * halfLongitude;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function directionBetween([lat, lng], [otherLat, otherLng]) {
  const [one, other, eastward] = [radians(lat), radians(otherLat), radians(otherLng - lng)];
  const bearing = Math.atan2(Math.sin(eastward) * Math.cos(other),
    Math.cos(one) * Math.sin(other) - Math.sin(one) * Math.cos(other) * Math.cos(eastward));
  return DIRECTIONS[(halfToEven(bearing / (Math.PI / 4)) + 8) % 8];
}

/** The ways of a file, by name. */
export const waysIn = (place) => place.ways.map(([point, metres, from, to, direction, crosses]) => (
  { point, metres, from, to, direction, crosses: crosses === 1 }));

/** The ways from one spot, nearest first, ties by the counter. */
export function waysFrom(spot, isSouth, points, isArea) {
  return points.map(({ lat, lng, south }, point) => {
    const metres = Math.round(metresBetween(spot, [lat, lng]));
    return {
      point,
      metres,
      from: metres,
      to: isArea ? null : metres,
      direction: metres === 0 ? null : directionBetween(spot, [lat, lng]),
      crosses: isSouth !== null && south != null && isSouth !== south,
      counter: points[point].counter,
    };
  }).sort((one, other) => one.metres - other.metres || (one.counter < other.counter ? -1 : 1));
}

/** True where it is at the place, or too near to be told apart from it. */
export const isThere = (way, place) => way.metres === 0 || isInPostcode(way, place);

const isInPostcode = (way, place) => place.precision !== undefined && place.precision !== null && way.metres <= place.precision;

/** 8.8 to 11.5 miles */
export function sayMiles(way, place) {
  if (isInPostcode(way, place)) {
    return `within ${place.precision * 2} metres`;
  }

  if (way.metres === 0) {
    return 'at the place itself';
  }

  if (way.to === null || tenths(way.from) === tenths(way.to)) {
    return sayDistance(way.metres);
  }

  return tenths(way.from) === '0.0' ? `up to ${sayDistance(way.to)}` : `${tenths(way.from)} to ${tenths(way.to)} miles`;
}

/** 1.8 to 4.4 miles north-east of SW11, across the Thames */
export function sayWay(way, place) {
  const miles = capital(sayMiles(way, place));
  if (isThere(way, place)) {
    return miles;
  }

  const whence = place.isArea && way.from === 0 ? ' from ' : ` ${way.direction} of `;
  return `${miles}${whence}${place.name}${way.crosses ? ', across the Thames' : ''}`;
}

/**
 * Which counters may be nearer than the first for somebody in a part of an area.
 * @param place The area.
 * @param placed Ways to the counters that are settled, nearest first.
 * @param points Where counters are.
 */
export function mayBeNearer(place, placed, points) {
  const spotOf = ({ point }) => [points[point].lat, points[point].lng];
  const parts = place.parts.map(([lat, lng, spread]) => {
    const middle = [lat, lng];
    const nearest = placed.map((way) => ({ way, metres: metresBetween(middle, spotOf(way)) }))
      .reduce((best, each) => (each.metres < best.metres ? each : best));
    return { middle, spread, ...nearest };
  });
  return (way) => parts.some(({ middle, spread, way: nearest, metres }) => {
    const other = metresBetween(middle, spotOf(way));
    return other <= metres
      || (other * other - metres * metres) / (2 * metresBetween(spotOf(nearest), spotOf(way))) < spread;
  });
}

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const tenths = (metres) => (metres / MILE).toFixed(1);

const sayDistance = (metres) => (metres < MILE / 10 ? `${halfToEven(metres / 10) * 10} metres` : `${tenths(metres)} miles`);

function halfToEven(number) {
  const rounded = Math.round(number);
  return Math.abs(number % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}
