// The land of a map: boroughs, the tidal Thames, the boroughs' names and the reader's place.

/** @returns {HTMLElement[]} the names, in the order in which they are served with room. */
export function drawLand(L, map, outlines, { subject, from }) {
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
    label('map-from', from.split(',').map(Number), '', 14);
  }

  return features.reverse().filter(({ properties }) => properties.label).map(({ properties }) => {
    const name = Object.assign(document.createElement('span'), { textContent: properties.name, ariaHidden: 'true' });
    label('map-name', properties.label, name, 0);
    return name;
  });
}

/** Hides each name that would touch a mark or a name before it. */
export function keepApart(names, marks) {
  const taken = marks.map((mark) => mark.getBoundingClientRect());
  for (const name of names) {
    const box = name.getBoundingClientRect();
    const isFree = taken.every((other) =>
      box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom);
    name.classList.toggle('is-crowded', !isFree);
    if (isFree) {
      taken.push(box);
    }
  }
}
