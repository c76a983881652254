// Opens a note beside its number; without this, the number leads to the note at the foot.
const box = Object.assign(document.createElement('div'), { className: 'note', popover: 'auto', role: 'dialog' });
const close = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Close', autofocus: true });
box.addEventListener('click', ({ target }) => (target === close || target.closest('a[href^="#"]')) && box.hidePopover());
document.body.append(box);
document.addEventListener('click', (event) => {
  const number = event.target.closest?.('a.ref');
  const note = number && document.getElementById(number.hash.slice(1));
  if (!note || !box.showPopover || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const words = document.createElement('p');
  words.append(...note.cloneNode(true).childNodes);
  box.setAttribute('aria-label', number.ariaLabel);
  box.replaceChildren(words, close);
  number.focus();
  box.showPopover({ source: number });
});
