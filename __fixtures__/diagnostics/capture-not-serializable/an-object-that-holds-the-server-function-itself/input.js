export function Page({ id }) {
  const actions = {
    save: async (n) => {
      'use server';
      return n > 0 ? actions.save(n - 1) : id;
    },
  };
  return actions;
}
