// Which names begin with what is typed.

/** Names of which every typed word begins a word: the whole name first, then names that begin so, then the others. */
export function search(all, typed) {
  const words = wordsOf(typed);
  const whole = words.join(' ');
  if (whole === '') {
    return [];
  }

  const rank = (name) => {
    const own = wordsOf(name);
    const text = own.join(' ');
    return text === whole ? 0 : text.startsWith(whole) ? 1 : words.every((word) => own.some((each) => each.startsWith(word))) ? 2 : 3;
  };
  return all.map((entry) => ({ entry, rank: Math.min(...[entry.name, ...entry.also].map(rank)) }))
    .filter((each) => each.rank < 3).sort((one, other) => one.rank - other.rank).map(({ entry }) => entry);
}

const wordsOf = (text) => text.normalize('NFD').replace(/[\u0300-\u036f'\u2019.]/g, '').toLowerCase().split(/[^a-z0-9]+/)
  .filter((word) => word !== '');
