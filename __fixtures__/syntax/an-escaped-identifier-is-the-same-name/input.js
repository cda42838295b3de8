export function Page({ id }) {
  const l\u0061bel = 'escaped';
  async function save() {
    'use server';
    return [label, i\u0064];
  }
  return { save };
}
