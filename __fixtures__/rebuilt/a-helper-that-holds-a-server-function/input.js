export function Page({ id }) {
  const make = (label) => async (n) => {
    'use server';
    return [label, id, n];
  };
  async function next(label) {
    'use server';
    return make(label);
  }
  return { first: make('first'), next };
}
