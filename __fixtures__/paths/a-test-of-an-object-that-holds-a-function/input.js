export function Page({ id }) {
  const options = { nested: { run: () => id }, limit: 3 };
  async function show() {
    'use server';
    return [!options, options ? options.limit : 0, typeof options, options.nested ? 1 : 0];
  }
  return { show };
}
