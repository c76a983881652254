// The marks of a map: one for each place of the page's list, in its order, so that the list holds all that is shown.

const ABOVE_MARKS = 100000; // Leaflet gives marks a height by how far down they stand

// As in the drawing: beyond so many marks, closed counters are small until the reader comes closer; all, if narrow.
const MANY = 36;
const NARROW = 480;

export function addPins(L, map, { features }, mark, { places, states, standings, query }) {
  const bySlug = new Map(features.map((feature) => [feature.properties.slug, feature]));
  const [stateOf, standingOf] = [JSON.parse(states), JSON.parse(standings)];
  return places.split(' ').map((entry) => entry.split(':')).flatMap(([number, slug]) => {
    const { geometry, properties } = bySlug.get(slug) ?? {};
    if (!geometry) {
      return [];
    }

    const isDisputed = properties.service === 'unknown' && properties.standing === 'disputed';
    const [shape, state] = stateOf[isDisputed ? 'disputed' : properties.service];
    const standing = standingInWords(standingOf, properties);
    const pin = L.marker(L.GeoJSON.coordsToLatLng(geometry.coordinates), {
      icon: L.divIcon({ className: `map-pin state-${shape}`, html: drawn(mark, shape, number), iconSize: [24, 24] }),
    }).addTo(map);
    pin.isClosed = shape === 'closed';
    pin.getElement().setAttribute('aria-label', `${number}. ${properties.name}: ${state}`);
    pin.bindPopup(told(properties.name, `/stations/${slug}${query}`, [state, standing]), { minWidth: 160 });
    return [pin];
  });
}

/** What a mark says comes after it in the order of Tab, and closes as the focus leaves both. */
export function tellInOrder(map, pins) {
  let told; // the mark whose words are open
  let isLeft = false; // the focus is elsewhere and stays there
  const leave = () => {
    isLeft = true;
    map.closePopup();
    isLeft = false;
  };

  for (const pin of pins) {
    pin.on('popupopen', ({ popup }) => {
      const words = popup.getElement();
      pin.getElement().after(words);
      words.style.zIndex = ABOVE_MARKS;
      words.querySelector('a').focus({ preventScroll: true });
      told = pin;
    });
    pin.on('popupclose', () => {
      told = undefined;
      if (!isLeft) {
        pin.getElement().focus({ preventScroll: true });
      }
    });
  }

  const isOfTold = (element) => told.getElement() === element || told.getPopup().getElement().contains(element);
  map.getContainer().addEventListener('focusout', ({ target, relatedTarget }) => {
    // A click on the map itself closes it too, in its own way.
    if (told && relatedTarget && relatedTarget !== map.getContainer() && isOfTold(target) && !isOfTold(relatedTarget)) {
      leave();
    }
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && told && leave());
}

/** Moves marks that would cover each other apart, each with a line to its true place. */
export function spreadPins(map, pins, spread, isFar) {
  const isFull = map.getSize().x < NARROW && pins.filter((pin) => !pin.isClosed).length > MANY;
  const isSmall = (pin) => isFar && pins.length > MANY && (pin.isClosed || isFull);
  const large = pins.filter((pin) => !isSmall(pin));
  const places = large.map((pin) => map.project(pin.getLatLng()));
  const points = places.map(({ x, y }) => ({ x, y }));
  spread(points);
  large.forEach((pin, index) => moveBy(pin, points[index].x - places[index].x, points[index].y - places[index].y));
  pins.filter(isSmall).forEach((pin) => moveBy(pin, 0, 0));
  pins.forEach((pin) => shrink(pin.getElement(), isSmall(pin)));
}

function moveBy(pin, x, y) {
  const element = pin.getElement();
  const [line, dot] = element.querySelectorAll('line, circle');
  // Leaflet owns the transform; this property is applied besides.
  element.style.translate = `${x}px ${y}px`;
  line.setAttribute('x2', -x);
  line.setAttribute('y2', -y);
  dot.setAttribute('cx', -x);
  dot.setAttribute('cy', -y);
  line.parentElement.setAttribute('visibility', Math.hypot(x, y) > 9 ? 'visible' : 'hidden');
  pin.getPopup().options.offset = [x, y - 4];
}

/** A small mark is no button: a finger could not tell it from its neighbours. */
function shrink(element, isSmall) {
  element.classList.toggle('is-small', isSmall);
  element.tabIndex = isSmall ? -1 : 0;
  element.ariaHidden = isSmall ? 'true' : null;
}

function drawn(mark, shape, number) {
  const svg = mark.cloneNode(true);
  svg.querySelector('use').setAttribute('href', `#mark-${shape}`);
  svg.querySelector('text').textContent = number;
  return svg;
}

function told(name, address, lines) {
  const box = document.createElement('div');
  const link = Object.assign(document.createElement('a'), { href: address, textContent: name });
  const words = lines.filter(Boolean).map((text) => Object.assign(document.createElement('p'), { textContent: text }));
  box.append(link, ...words);
  return box;
}

/** A source may give its month alone, so that no more than the month of a confirmation is told. */
function standingInWords(words, { standing, due, from, confirmedOn }) {
  if (due) {
    const other = standing === 'scheduled' ? '' : `${words[standing]}; `;
    const said = new Date(from) > new Date() ? words.ahead : words.due;
    return other + said.replace('{day}', inWords(from, { day: 'numeric' }));
  }
  return confirmedOn ? words.confirmed.replace('{month}', inWords(confirmedOn, {})) : words[standing];
}

function inWords(day, format) {
  return day ? new Date(day).toLocaleDateString('en-GB', { ...format, month: 'long', year: 'numeric', timeZone: 'UTC' }) : '';
}
