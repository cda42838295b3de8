export function Page(label, id) {
  if (!label) var label = (n) => ['default', n, id];
  async function show() {
    'use server';
    return typeof label === 'string' ? label : label(1);
  }
  return { show };
}
