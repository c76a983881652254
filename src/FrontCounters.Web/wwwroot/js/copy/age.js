// Warns once a copy of the site is older than its maker says that it should be.

const note = document.querySelector('[data-module="copy-age"]');

function look() {
  const days = (Date.now() - Date.parse(`${note.dataset.day}T00:00Z`)) / 86_400_000;
  note.hidden = days < Number(note.dataset.staleAfter) + 1;
}

if (note) {
  look();
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
}
