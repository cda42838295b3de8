export function Page({ prefix }) {
  const label = (text) => prefix + text;
  const twice = (text) => label(label(text));
  async function show(label, prefix = 'own') {
    'use server';
    return [twice(label), prefix];
  }
  return { show };
}
