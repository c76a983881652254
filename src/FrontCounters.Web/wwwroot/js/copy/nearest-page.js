// Shows the answer to the question behind the # of the address. Every word that is no answer is the page's.

import { answer } from './answering.js';
import { sayDay, dayOf } from './london-time.js';
import { openFiles } from './files.js';

const LONGEST = 2 ** 31 - 1; // milliseconds that a timer can wait
const module = document.querySelector('[data-module="copied-nearest"]');
const shown = module?.querySelector('[data-slot="answer"]');
let ageing;

if (module) {
  addEventListener('hashchange', ask);
  ask();
}

async function ask() {
  // An address of the running site names its question behind a question mark.
  const question = new URLSearchParams(location.hash.slice(1) || location.search);
  if (!question.get('from')) {
    return;
  }

  clearTimeout(ageing);
  let answered = null;
  let day = '';
  try {
    const files = await openFiles();
    day = files ? sayDay(dayOf(files.counters.day)) : '';
    answered = files && await answer(question, files, Date.now());
    fill(answered, day);
  } catch {
    fill(null, day);
  }

  if (answered?.place?.code) {
    // What was typed may be a postcode; what stays in the address is its sector.
    history.replaceState(null, '', addressOf(answered));
  }
}

const addressOf = ({ place, need, at }) => `/nearest#${new URLSearchParams([['from', place.code],
  ...(need === 'open' ? [] : [['need', need]]), ...(at ? [['at', at]] : [])])}`;

function fill(answered, day) {
  const parts = module.querySelector('template').content.cloneNode(true);
  const slot = (name) => parts.querySelector(`[data-slot="${name}"]`);
  const say = (name, text) => {
    slot(name).textContent = text ?? '';
    slot(name).hidden = text === null || text === undefined;
  };
  const link = (name, href) => {
    slot(name).hidden = !href;
    slot(name).href = href ?? '#';
  };
  const list = (name, items, make) => {
    slot(name).replaceChildren(...items.map(make));
    slot(name).hidden = items.length === 0;
  };
  const { words, meaning, place, nearest } = answered ?? {};
  const isUnknown = meaning?.title !== undefined;
  slot('cannot').hidden = answered !== null;
  slot('unknown').hidden = !isUnknown;
  parts.querySelector('.answer').hidden = !words && !meaning?.closedHere;
  slot('list').hidden = !words;
  if (isUnknown) {
    say('title', meaning.title);
    say('sentence', meaning.sentence);
    list('suggestions', meaning.suggestions, suggested);
    slot('meant').hidden = meaning.areSeveral || meaning.suggestions.length === 0;
  }

  slot('closed').hidden = !meaning?.closedHere;
  say('closedHere', meaning?.closedHere);
  link('closedHere', meaning?.closedCounter && `/stations/${meaning.closedCounter}`);
  slot('others').hidden = !meaning?.others;
  say('readAs', meaning?.readAs);
  list('other', meaning?.others ?? [], suggested);
  for (const name of ['asked', 'heading', 'mayBeNearer', 'state', 'way', 'nearerButShut', 'otherForce', 'howSure', 'listed', 'usual', 'doubts']) {
    say(name, words?.[name]);
  }

  say('address', words?.address && [words.address, words.postcode?.replaceAll(' ', '\u00A0')].filter(Boolean).join(', '));
  slot('nothing').hidden = !words || nearest !== null;
  link('evidence', nearest?.offer.evidence);
  link('walk', nearest?.offer.onFoot);
  link('transport', nearest?.offer.byTransport);
  list('announced', words?.announced ?? [], item);
  list('rows', words?.counters ?? [], row);
  slot('counters').hidden = !words || words.counters.length === 0;
  list('perhaps', words?.perhaps ?? [], row);
  slot('maybe').hidden = !words || words.perhaps.length === 0;
  list('remarks', words?.remarks ?? [], item);
  say('known', day);
  link('source', place?.source);
  link('page', place?.page);
  slot('share').hidden = !place?.code;
  link('link', place?.code && addressOf(answered));
  const [again, runOut] = [slot('again'), slot('run-out')];
  again.addEventListener('click', (event) => {
    event.preventDefault();
    ask();
  });
  const heading = [slot('cannot-heading'), slot('title'), slot('heading')].find((each) => !each.closest('[hidden]'));
  shown.replaceChildren(parts);
  heading?.focus();
  if (words?.runsOut) {
    age(runOut, words.runsOut);
  }
}

function age(note, until) {
  const left = until - Date.now();
  note.hidden = left > 0;
  ageing = left > 0 ? setTimeout(() => age(note, until), Math.min(left, LONGEST)) : undefined;
}

function item(text) {
  const element = document.createElement('li');
  element.textContent = text;
  return element;
}

function suggested({ code, label }) {
  const [element, link] = [document.createElement('li'), document.createElement('a')];
  link.href = `/nearest#${new URLSearchParams({ from: code })}`;
  link.textContent = label;
  element.append(link);
  return element;
}

function row({ slug, name, borough, hours, miles, open, directions }) {
  const [element, head, far, state] = [document.createElement('tr'), document.createElement('th'), document.createElement('td'), document.createElement('td')];
  const link = document.createElement('a');
  link.href = `/stations/${slug}`;
  link.textContent = name;
  head.scope = 'row';
  head.append(link, ` ${borough}${hours ? `; ${hours}` : ''}`);
  far.className = 'number';
  far.textContent = miles;
  state.append(open);
  if (directions) {
    state.append(Object.assign(document.createElement('a'), { href: directions, rel: 'noreferrer', textContent: 'Directions', ariaLabel: `Directions to ${name}` }));
  }

  element.append(head, far, state);
  return element;
}
