// Searches the names of a copy: every word that is typed begins a word of the name.

import { fetched } from './files.js';
import { search } from './names.js';

const MOST = 40;
const place = document.querySelector('[data-module="copied-search"]');
let entries;

if (place) {
  place.querySelector('p').hidden = true;
  place.prepend(place.querySelector('template').content.cloneNode(true));
  const form = place.querySelector('form');
  form.addEventListener('submit', (event) => event.preventDefault());
  form.elements.q.addEventListener('input', () => show(form.elements.q.value));
  const asked = new URLSearchParams(location.hash.slice(1) || location.search).get('q');
  if (asked) {
    form.elements.q.value = asked;
    show(asked);
  }
}

async function show(typed) {
  entries ??= fetched('search.json').then((file) => (file?.version === 1 ? file.entries : []));
  const found = search(await entries, typed);
  if (place.querySelector('input').value !== typed) {
    return;
  }

  const few = found.slice(0, MOST);
  place.querySelector('[data-slot="found"]').replaceChildren(...few.map(row));
  place.querySelector('[data-slot="count"]').textContent = typed.trim() === '' ? ''
    : found.length === 0 ? 'No name begins like that.'
    : found.length > MOST ? `The first ${MOST} of ${found.length} names.` : `${found.length} ${found.length === 1 ? 'name' : 'names'}.`;
}

function row({ name, what, href }) {
  const [element, link] = [document.createElement('li'), document.createElement('a')];
  link.href = href;
  link.textContent = name;
  element.append(link, ` ${what}`);
  return element;
}
