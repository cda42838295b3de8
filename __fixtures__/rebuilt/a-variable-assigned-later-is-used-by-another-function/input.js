export function Page({ id }) {
  let load;
  async function reload(n) {
    'use server';
    return ['reload', await load(n)];
  }
  load = async (n) => {
    'use server';
    return [id, n];
  };
  return { reload };
}
