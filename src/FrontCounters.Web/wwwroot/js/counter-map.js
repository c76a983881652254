// Puts a map that can be moved in the place of the page's drawing: the same land and marks, read from the page's own
// GeoJSON. Without this module, or if anything it needs does not load, the drawing stays.

class PassedRelease extends Error {}

const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
const isTouched = matchMedia('(pointer: coarse)').matches;
const isPhone = !matchMedia('(width >= 480px) and (pointer: fine)').matches; // as in the style sheet

const nearby = new IntersectionObserver((entries) => {
  for (const { target } of entries.filter((entry) => entry.isIntersecting)) {
    nearby.unobserve(target);
    enhance(target).catch((error) => {
      target.classList.remove('is-live');
      if (error instanceof PassedRelease) {
        target.append(target.querySelector('template').content.querySelector('[role=status]'));
      }
    });
  }
}, { rootMargin: '300px' });
document.querySelectorAll('[data-module="counter-map"]').forEach((element) => nearby.observe(element));

async function enhance(element) {
  const { leaflet, leafletStyle, outlines, geojson, land, pins, spacing, choose, bounds } = element.dataset;
  const [{ drawLand, keepApart, tellBeyond }, { addPins, spreadPins, tellInOrder }, { spread }, chosen, shapes, places] = await Promise.all([
    import(land), import(pins), import(spacing), choose && import(choose), read(outlines), placesOf(geojson, element.dataset.release),
    import(leaflet), styled(leafletStyle),
  ]);
  const L = globalThis.L;
  const parts = element.querySelector('template').content.cloneNode(true);
  const mark = parts.querySelector('.map-mark');
  const words = parts.querySelector('.map-chosen');
  mark.remove();
  words?.remove();
  parts.querySelector('[role=status]').remove();
  element.querySelector('.map-drawing').after(parts);
  element.classList.add('is-live');

  const map = open(L, element.querySelector('.map-live'));
  const [west, south, east, north] = bounds.split(',').map(Number);
  const whole = L.latLngBounds([south, west], [north, east]);
  map.fitBounds(whole, { animate: false });
  const names = drawLand(L, map, shapes, element.dataset);
  const marks = addPins(L, map, places, mark, element.dataset);
  tellInOrder(map, marks);
  const beyond = tellBeyond(map, places, marks, element.dataset);
  const settleNames = () => {
    beyond();
    keepApart(map, names, marks.map((pin) => pin.getElement()));
  };
  const settleMarks = () => spreadPins(map, marks, spread, map.getZoom() < map.getBoundsZoom(whole) + 1);
  map.on('zoomend resize', settleMarks).on('moveend resize', settleNames);
  settleMarks();
  settleNames();
  equip(L, map, whole, element);
  // Where nothing may be chosen, the attribute is there and blank.
  if (choose) {
    chosen.offerPlaces(L, map, element, words);
  }
}

/** What the page says and what its map shows are of one release, also where another has been taken between the two. */
async function placesOf(address, release) {
  const kept = await read(address);
  const places = isOf(release, kept) ? kept : await read(address, { cache: 'reload' });
  if (!isOf(release, places)) {
    throw new PassedRelease(address);
  }

  return places;
}

/** A page names its release by the first digits of its id. */
function isOf(release, places) {
  return places.release.startsWith(`sha256:${release}`);
}

async function read(address, options) {
  const response = await fetch(address, options);
  if (!response.ok) {
    throw new Error(`${address} answered ${response.status}`);
  }

  return response.json();
}

function styled(address) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  document.head.append(link);
  return new Promise((resolve, reject) => Object.assign(link, { onload: resolve, onerror: reject }));
}

function open(L, live) {
  const map = L.map(live, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0,
    minZoom: 8,
    maxZoom: 18,
    inertia: !isStill,
    zoomAnimation: !isStill,
    fadeAnimation: !isStill,
    markerZoomAnimation: !isStill,
    dragging: !isTouched,
    scrollWheelZoom: false,
  });
  if (isStill) {
    map.panBy = (offset, options) => L.Map.prototype.panBy.call(map, offset, { ...options, animate: false });
  }

  // A page scrolled past the map scrolls on; who taps or enters the map may drag it and wheel until they leave.
  const handlers = isTouched ? [map.scrollWheelZoom, map.dragging] : [map.scrollWheelZoom];
  live.addEventListener('focusin', () => handlers.forEach((handler) => handler.enable()));
  live.addEventListener('focusout', ({ relatedTarget }) => {
    if (!live.contains(relatedTarget)) {
      handlers.forEach((handler) => handler.disable());
    }
  });
  live.addEventListener('keydown', ({ key }) => key === 'Escape' && map.closePopup());
  return map;
}

/** Gives the buttons below the map their work. */
function equip(L, map, whole, element) {
  const step = () => map.getSize().divideBy(3);
  const moves = {
    in: () => map.zoomIn(),
    out: () => map.zoomOut(),
    west: () => map.panBy([-step().x, 0]),
    north: () => map.panBy([0, -step().y]),
    south: () => map.panBy([0, step().y]),
    east: () => map.panBy([step().x, 0]),
    whole: () => map.fitBounds(whole, { animate: !isStill }),
  };
  const tools = element.querySelector('.map-tools');
  tools.hidden = false;
  tools.querySelector('details').open = !isPhone;
  tools.addEventListener('click', ({ target }) => moves[target.dataset.move]?.());

  // The layer of streets, and with it the other host, is not touched before the reader asks for it.
  const button = tools.querySelector('.map-streets');
  button?.addEventListener('click', async () => {
    const { toggleStreets } = await import(element.dataset.streets);
    toggleStreets(L, map, button, element);
  });
}
