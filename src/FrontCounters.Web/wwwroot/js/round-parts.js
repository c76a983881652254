// A round had one page once. A link to a figure, an event or a disagreement on it leads on to the page that has it now.

const sought = decodeURIComponent(location.hash.slice(1));
const isOfANote = /^[nr]\d+$/.test(sought);

if (sought && !isOfANote && !document.getElementById(sought)) {
  const part = sought.startsWith('event-') ? 'events' : 'figures';
  location.replace(`${location.pathname}/${part}${location.search}${location.hash}`);
}
