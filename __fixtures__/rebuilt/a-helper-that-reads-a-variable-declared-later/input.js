export function Page({ id }) {
  const label = () => `${id} ${later}`;
  async function show() {
    'use server';
    return label();
  }
  const later = 'later';
  return { show };
}
