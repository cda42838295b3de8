export function Page({ id }) {
  const label = (strings, ...values) => [...(strings ?? []), ...values, id];
  async function show() {
    'use server';
    return [label`a${1}b`, label?.(['x']), typeof label, label instanceof Function];
  }
  return { show };
}
