export function pick(kind, id) {
  switch (kind) {
    case 'early':
      return save;
    case 'named':
      async function save(n) {
        'use server';
        return [kind, id, n];
      }
      return save;
    default:
      return save;
  }
}
