export function all(ids) {
  const found = [];
  for (const id of ids) {
    const show = async () => {
      'use server';
      return typeof id === 'number' ? label(id) : 'no label';
    };
    found.push(show);
    if (typeof id !== 'number') continue;
    const label = (n) => `n${n}`;
  }
  return found;
}
