export function pick(kind, id) {
  const found = [];
  switch (kind) {
    default:
      found.push(save);
    case 'a':
      async function save() {
        'use server';
        return [kind, id];
      }
      found.push(save);
      break;
    case 'b':
      found.push('b', save);
  }
  return found;
}
