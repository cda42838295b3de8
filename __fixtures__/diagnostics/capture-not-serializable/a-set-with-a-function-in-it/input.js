export function Page({ id }) {
  const listeners = [() => id];
  const options = { nested: { run: () => id } };
  async function show() {
    'use server';
    return [listeners.length, listeners[0](), options.nested];
  }
  return { show };
}
