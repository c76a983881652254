// The files that a copy answers from. All that an answer is made of is of one export: one that was fetched before the last
// upload is fetched again, and where they still differ the copy cannot answer.

const FORM = 1;

/** Reads what the export says of all counters, and gives a reader of its other files. */
export async function openFiles() {
  const counters = await fetched('counters.json');
  if (counters?.version !== FORM) {
    return null;
  }

  const isOf = (file) => file?.version === FORM && file.day === counters.day && file.release === counters.release;
  const read = async (name) => {
    const file = await fetched(name);
    if (file === null || isOf(file)) {
      return file;
    }

    const again = await fetched(name, { cache: 'reload' });
    if (again !== null && !isOf(again)) {
      throw new Error(`${name} is of another export than counters.json.`);
    }

    return again;
  };
  return { counters, read };
}

export async function fetched(name, how) {
  const response = await fetch(`/copy/${name}`, how);
  return response.ok ? response.json() : null;
}
