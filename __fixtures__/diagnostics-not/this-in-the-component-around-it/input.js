export function Page() {
  const { id } = this;
  return {
    save: async () => {
      'use server';
      return id;
    },
  };
}
