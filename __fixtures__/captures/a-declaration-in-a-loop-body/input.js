export function all(ids) {
  const found = [];
  for (const id of ids) {
    found.push(save);
    const double = id * 2;
    async function save() {
      'use server';
      return [id, double];
    }
  }
  return found;
}
