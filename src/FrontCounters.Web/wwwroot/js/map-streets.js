// Street tiles from another host, asked for only while the reader wants them.

const layers = new WeakMap();

export function toggleStreets(L, map, button, element) {
  const isWanted = button.getAttribute('aria-pressed') !== 'true';
  const streets = layers.get(map) ?? streetsOf(L, button.dataset);
  layers.set(map, streets);
  button.setAttribute('aria-pressed', String(isWanted));
  element.classList.toggle('has-streets', isWanted);
  element.querySelector('.map-credit').hidden = !isWanted;

  // Tiles are sharp only at whole zooms.
  map.options.zoomSnap = isWanted ? 1 : 0;
  if (isWanted) {
    streets.addTo(map);
    map.setZoom(Math.round(map.getZoom()), { animate: false });
  } else {
    streets.remove();
  }
}

/** Leaflet stops a tile by giving it a picture from a data: address, which our policy refuses; ours is a file. */
function streetsOf(L, { tiles, blank }) {
  const Streets = L.TileLayer.extend({
    _abortLoading() {
      for (const [key, tile] of Object.entries(this._tiles)) {
        if (tile.coords.z !== this._tileZoom && !tile.el.complete) {
          Object.assign(tile.el, { onload: null, onerror: null, src: blank });
          tile.el.remove();
          delete this._tiles[key];
        }
      }
    },
    _removeTile(key) {
      this._tiles[key]?.el.setAttribute('src', blank);
      return L.GridLayer.prototype._removeTile.call(this, key);
    },
  });
  return new Streets(tiles, { maxZoom: 18, referrerPolicy: 'strict-origin-when-cross-origin' });
}
