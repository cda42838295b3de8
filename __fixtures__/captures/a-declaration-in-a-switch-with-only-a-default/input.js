export function pick(kind, id) {
  switch (kind) {
    default:
      return save;
      async function save() {
        'use server';
        return [kind, id];
      }
  }
}
