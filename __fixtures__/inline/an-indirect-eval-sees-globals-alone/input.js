export function Page({ id }) {
  return async function save() {
    'use server';
    return eval?.('1 + 1') + (0, eval)('2') + id;
  };
}
