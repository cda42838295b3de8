export function Page({ key, id }) {
  const handlers = { id, [key]: () => 1 };
  const numbers = {
    *[Symbol.iterator]() {
      yield id;
    },
  };
  return async () => {
    'use server';
    return [handlers, numbers];
  };
}
