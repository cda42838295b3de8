export function all(ids) {
  const found = [];
  for (const id of ids) {
    async function load() {
      'use server';
      return id;
    }
    found.push(async (n) => {
      'use server';
      return [n, await load()];
    });
  }
  return found;
}
