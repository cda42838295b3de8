export function Page({ id }) {
  'use memo';
  "another directive";
  const early = save;
  async function save() {
    'use server';
    return id;
  }
  return { early };
}
