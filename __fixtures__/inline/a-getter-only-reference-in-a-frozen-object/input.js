export function Page({ id }) {
  return Object.freeze({
    async save() {
      'use server';
      return id;
    },
    load: Object.seal(async () => {
      'use server';
      return [id];
    }),
  });
}
