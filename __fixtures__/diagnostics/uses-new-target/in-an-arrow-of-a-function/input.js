export function Page(id) {
  return {
    save: async () => {
      'use server';
      return [new.target === undefined, id];
    },
  };
}
