function required(name) {
  throw new RangeError(name);
}

export function Page({ id }) {
  async function* rows(first = required('first')) {
    'use server';
    yield id;
    yield first;
  }
  async function all(list) {
    'use server';
    const seen = [];
    for await (const one of list(id)) seen.push(one);
    for await (const one of await list('awaited')) seen.push(one);
    try {
      for await (const one of list()) seen.push(one);
    } catch (error) {
      seen.push(error.name);
    }
    return seen;
  }
  return { rows, all };
}
