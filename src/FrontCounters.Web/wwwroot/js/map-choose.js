// Lets the reader choose a place on the map, by pointer or with a button, and ask which counter is nearest to it.

const PLACES = 3; // of a degree: about 100 metres

/** Offers the place that is clicked, or tapped once the map is ready; the button offers the middle of the map. */
export function offerPlaces(L, map, element, words) {
  const [live, button] = [map.getContainer(), element.querySelector('.map-middle')];
  const popUp = L.popup({ minWidth: 160, maxWidth: 220, content: words });
  const link = words.querySelector('a');
  let opened; // the pop-up that is open, ours or a mark's
  let opener; // where the focus goes back to
  let isAsked = false;

  const offer = (place, from) => {
    const { lat, lng } = place.wrap();
    const address = new URL(element.dataset.nearest, location);
    address.searchParams.set('from', `${lat.toFixed(PLACES)},${lng.toFixed(PLACES)}`);
    link.href = address.href.replace(location.origin, '');
    popUp.setLatLng(place).openOn(map);
    opener = from;
    link.focus({ preventScroll: true });
  };

  // Neither the tap that makes the map ready nor the click that closes a mark's words is a question.
  live.addEventListener('pointerdown', ({ pointerType }) => {
    isAsked = pointerType === 'mouse' || live.contains(document.activeElement);
  }, { capture: true });
  map.on('preclick', () => {
    isAsked &&= !opened || opened === popUp;
  });
  map.on('click', ({ latlng }) => isAsked && offer(latlng, live));
  map.on('popupopen', ({ popup }) => {
    opened = popup;
  });
  map.on('popupclose', ({ popup }) => {
    opened = undefined;
    if (popup === popUp) {
      opener.focus({ preventScroll: true });
    }
  });
  button.addEventListener('click', () => offer(map.getCenter(), button));
}
