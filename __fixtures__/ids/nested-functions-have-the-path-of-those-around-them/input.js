export function Page({ id }) {
  return {
    async open() {
      'use server';
      const close = async () => {
        'use server';
        return ['close', id];
      };
      return close;
    },
  };
}
