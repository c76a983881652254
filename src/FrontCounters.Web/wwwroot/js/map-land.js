// The land of a map: boroughs, the tidal Thames, the boroughs' names and the reader's place.

const METRES_PER_DEGREE = 111195;
const ARROWS = ['→', '↗', '↑', '↖', '←', '↙', '↓', '↘']; // from the east, against the clock
const MOST_STEPS = 18; // by which words at the edge may stand further in, to give way to marks
const STEP = 6; // pixels
const SHIFTS = [0, 22, -22, 34, -34]; // pixels by which a name may stand above its point to give way, as in the drawing

/** @returns the names in the order in which they are given room, each with how far it may move, in pixels. */
export function drawLand(L, map, outlines, { subject, from, fromName }) {
  const at = ([longitude, latitude]) => L.latLng(latitude, longitude);
  const label = (className, position, html, size) => L.marker(at(position), {
    icon: L.divIcon({ className, html, iconSize: [size, size] }),
    interactive: false,
    keyboard: false,
    zIndexOffset: -10000,
  }).addTo(map);

  // What is drawn later lies above: the subject above its neighbours, the river (last in the file) above all.
  const rank = ({ properties: { slug, name } }) => (name ? Number(slug === subject) : 2);
  const features = outlines.features.toSorted((one, other) => rank(one) - rank(other));
  const layer = L.geoJSON(features, {
    interactive: false,
    style: (feature) => ({ className: ['map-borough', 'map-borough is-subject', 'map-water'][rank(feature)] }),
  }).addTo(map);
  map.setMaxBounds(layer.getBounds().pad(0.4));
  if (from) {
    const name = Object.assign(document.createElement('span'), { className: 'map-asked', textContent: fromName, ariaHidden: 'true' });
    label('map-from', from.split(',').map(Number), name, 14);
  }

  const shapes = new Map(layer.getLayers().map((shape) => [shape.feature.properties.slug, shape]));
  return features.filter(({ properties }) => properties.label).sort((one, other) => rank(other) - rank(one))
    .map(({ properties: { slug, name, label: point, radius } }) => {
      const text = Object.assign(document.createElement('span'), { textContent: name, ariaHidden: 'true' });
      const [middle, edge] = [at(point), at([point[0], point[1] + radius / METRES_PER_DEGREE])];
      const place = label('map-name', point, text, 0);
      return {
        text,
        settle: () => {
          const isSeen = map.getBounds().contains(middle);
          place.setLatLng((!isSeen && middleOfSeen(L, map, shapes.get(slug))) || middle);
        },
        reach: () => map.project(middle).distanceTo(map.project(edge)),
      };
    });
}

/**
 * Counters that the page tells the distance of stand at the edge beyond which they lie, with an arrow.
 * @returns what puts them there, to be called when the map has moved.
 */
export function tellBeyond(map, { features }, marks, { beyond }) {
  const bySlug = new Map(features.map((feature) => [feature.properties.slug, feature]));
  const told = beyond.split(';').filter(Boolean).map((entry) => {
    const [slug, name, away] = entry.split(':');
    const [longitude, latitude] = bySlug.get(slug).geometry.coordinates;
    const element = Object.assign(document.createElement('p'), { className: 'map-beyond', ariaHidden: 'true' });
    map.getContainer().append(element);
    return { element, name, away, place: [latitude, longitude] };
  });
  return () => {
    const { x: width, y: height } = map.getSize();
    const taken = marks.map((mark) => mark.getElement().getBoundingClientRect());
    for (const { element, name, away, place } of told) {
      const { x, y } = map.latLngToContainerPoint(place);
      const [right, down] = [x / width - 0.5, y / height - 0.5];
      element.hidden = Math.max(Math.abs(right), Math.abs(down)) <= 0.5;
      if (element.hidden) {
        continue;
      }

      const toTheEdge = 0.47 / Math.max(Math.abs(right), Math.abs(down));
      element.textContent = `${name}\n${away} ${ARROWS[(Math.round(Math.atan2(height / 2 - y, x - width / 2) / (Math.PI / 4)) + 8) % 8]}`;
      const box = { x: (0.5 + right * toTheEdge) * width, y: (0.5 + down * toTheEdge) * height };
      box.x = Math.min(Math.max(box.x - element.offsetWidth / 2, 4), width - element.offsetWidth - 4);
      box.y = Math.min(Math.max(box.y - element.offsetHeight / 2, 4), height - element.offsetHeight - 4);
      const further = box.y > height / 2 ? -STEP : STEP;
      for (let steps = 0; steps < MOST_STEPS; steps += 1) {
        element.style.translate = `${box.x}px ${box.y + steps * further}px`;
        if (taken.every((other) => areApart(element.getBoundingClientRect(), other))) {
          break;
        }
      }

      taken.push(element.getBoundingClientRect());
    }
  };
}

/** The middle of the part of a borough that the map shows, for a name whose own point is out of sight. */
function middleOfSeen(L, map, shape) {
  const ring = shape.getLatLngs()[0][0].map((corner) => map.latLngToContainerPoint(corner));
  const seen = L.PolyUtil.clipPolygon(ring, L.bounds([0, 0], map.getSize()));
  const corners = seen.map((corner) => map.containerPointToLatLng(corner));
  return corners.length > 2 && L.PolyUtil.polygonCenter(corners, map.options.crs);
}

/** Moves each name a little where it would touch a mark or a name before it, and hides it where that does not help. */
export function keepApart(map, names, marks) {
  const whole = map.getContainer().getBoundingClientRect();
  const source = map.getContainer().querySelector('.map-source');
  const told = map.getContainer().querySelectorAll('.map-asked, .map-beyond');
  const taken = [...marks, source, ...told].map((element) => element.getBoundingClientRect());
  for (const { text, reach, settle } of names) {
    settle();
    text.classList.remove('is-crowded');
    text.style.translate = 'none';
    const { x, y, width, height } = text.getBoundingClientRect();
    const free = SHIFTS.filter((raised) => Math.abs(raised) <= reach())
      .map((raised) => new DOMRect(x, y - raised, width, height))
      .find((box) => holds(whole, box) && taken.every((other) => areApart(box, other)));
    text.classList.toggle('is-crowded', !free);
    if (free) {
      text.style.translate = `0 ${free.y - y}px`;
      taken.push(free);
    }
  }
}

function holds(whole, box) {
  return box.left > whole.left && box.right < whole.right && box.top > whole.top && box.bottom < whole.bottom;
}

function areApart(one, other) {
  return one.right < other.left || one.left > other.right || one.bottom < other.top || one.top > other.bottom;
}
