export function all(ids) {
  const found = [];
  for (const id of ids) {
    async function save(...more) {
      'use server';
      return [id, ...more];
    }
    found.push(save, save.bind(null, 'bound'));
  }
  return found;
}
