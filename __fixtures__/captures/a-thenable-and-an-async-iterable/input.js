export function Page({ id }) {
  const later = { then: (resolve) => resolve(id) };
  const rows = {
    async *[Symbol.asyncIterator]() {
      yield id;
      yield id + 1;
    },
  };
  return async function save() {
    'use server';
    const found = [await later];
    for await (const row of rows) found.push(row);
    return found;
  };
}
