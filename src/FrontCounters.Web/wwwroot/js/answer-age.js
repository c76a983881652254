// Says so once an answer about "now" has run out: a tab that is opened again next morning must not still say "open".

const LONGEST = 2 ** 31 - 1; // milliseconds that a timer can wait
const note = document.querySelector('[data-module="answer-age"]');

function look() {
  const left = Date.parse(note.dataset.until) - Date.now();
  if (left <= 0) note.hidden = false;
  else setTimeout(look, Math.min(left, LONGEST));
}

if (note) {
  look();
  // A sleeping device's timers sleep too.
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
}
