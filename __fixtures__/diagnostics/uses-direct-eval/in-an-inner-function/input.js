export function Page({ id }) {
  const factor = 2;
  return {
    compute: async (code) => {
      'use server';
      return [id * factor, () => eval(`${code}`)];
    },
  };
  return null;
}
