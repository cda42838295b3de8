export function Page({ Object, Promise, Symbol, Array, undefined, globalThis, Error }) {
  async function show() {
    'use server';
    return [Object, Promise, Symbol, Array, undefined, globalThis, Error];
  }
  return { show };
}
