export function Page({ id }) {
  return {
    get action() {
      return async (n) => {
        'use server';
        return [id, n];
      };
    },
  };
}
