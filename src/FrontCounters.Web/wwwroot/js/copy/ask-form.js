// The form of a copy. It sends nothing: the question goes behind the # of an address, which stays on the reader's device.

const place = document.querySelector('[data-module="copied-form"]');

if (place) {
  place.querySelector('p').hidden = true;
  place.prepend(place.querySelector('template').content.cloneNode(true));
  const form = place.querySelector('form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = new FormData(form);
    if (given.get('when') !== 'at') {
      given.delete('at');
    }

    given.delete('when');
    const asked = [...given].filter(([name, value]) => value !== '' && !(name === 'need' && value === 'open'));
    const question = `#${new URLSearchParams(asked)}`;
    if (location.pathname !== '/nearest') {
      location.assign(`/nearest${question}`);
    } else if (location.hash === question) {
      dispatchEvent(new HashChangeEvent('hashchange'));
    } else {
      location.hash = question;
    }
  });
}
