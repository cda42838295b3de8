export function Page() {
  const a = [1];
  let b = [2];
  var c = [3];
  return {
    save: async () => {
      'use server';
      return [a, b, c];
    },
  };
}
