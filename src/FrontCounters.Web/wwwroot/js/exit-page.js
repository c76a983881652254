// Leaves for the link's page at once, without a way back to this one: by a press of it, or of Shift three times.

const PATIENCE = 5000; // milliseconds from the first Shift to the third
const link = document.querySelector('[data-module="exit-page"]');
const status = link?.nextElementSibling;
let presses = 0;
let waiting;

function say(what) {
  status.textContent = link.dataset[what] ?? '';
}

function forget(what) {
  clearTimeout(waiting);
  if (presses > 0) say(what);
  presses = 0;
}

function leave(event) {
  event.preventDefault();
  clearTimeout(waiting);
  say('leaving');
  document.title = link.textContent;
  for (const part of document.body.children) part.hidden = !part.contains(status);
  location.replace(link.href);
}

function count(event) {
  if (event.repeat) return;
  if (event.key !== 'Shift') {
    forget();
    return;
  }
  presses += 1;
  if (presses === 1) waiting = setTimeout(() => forget('late'), PATIENCE);
  if (presses < 3) say(presses === 1 ? 'two' : 'one');
  else leave(event);
}

if (link) {
  link.addEventListener('click', (event) => event.ctrlKey || event.metaKey || leave(event));
  addEventListener('keydown', count);
}
