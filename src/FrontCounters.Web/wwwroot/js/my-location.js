// Asks the browser where the reader is, once they press the button, and then for the counters nearest to there: the
// form's own question, with the place rounded instead of what is typed. Every word is the page's.

const PLACES = 3; // of a degree: about 100 metres, however well the device knows it
const PATIENCE = { timeout: 15000, maximumAge: 60000 };
const REASONS = { 1: 'refused', 2: 'unavailable', 3: 'late' }; // by GeolocationPositionError.code

if (navigator.geolocation) {
  document.querySelectorAll('[data-module="my-location"]').forEach(offer);
}

function offer(element) {
  const status = element.querySelector('[role="status"]');
  let isAsking = false;
  const say = (reason) => {
    isAsking = reason === 'asking';
    status.textContent = element.dataset[reason] ?? '';
  };

  element.hidden = false;
  // Not switched off while it waits: that would take the focus from it.
  element.querySelector('button').addEventListener('click', () => {
    if (isAsking) {
      return;
    }

    say('asking');
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      say('found');
      location.assign(addressFrom(element.closest('form'), coords));
    }, ({ code }) => say(REASONS[code] ?? 'unavailable'), PATIENCE);
  });
}

/** The form's address as the browser would write it, but for the place, and for what is left blank. */
function addressFrom(form, { latitude, longitude }) {
  const asked = [...new FormData(form)].filter(([name, value]) => name !== 'from' && value !== '');
  const from = `${latitude.toFixed(PLACES)},${longitude.toFixed(PLACES)}`;
  return `${form.action}?${new URLSearchParams([['from', from], ...asked])}`;
}
