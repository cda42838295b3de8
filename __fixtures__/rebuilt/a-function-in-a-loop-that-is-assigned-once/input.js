export function all(ids) {
  let first;
  const found = [];
  for (const id of ids) {
    if (id > 1) first = async () => {
      'use server';
      return ['first', id];
    };
    found.push(async () => {
      'use server';
      return first ? first() : 'none yet';
    });
  }
  return found;
}
