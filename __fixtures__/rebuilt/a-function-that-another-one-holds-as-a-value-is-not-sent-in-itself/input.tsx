export function Page({ id }) {
  let save;
  const other = async (depth) => { 'use server'; return [typeof save, depth > 0 ? await save(depth - 1) : 0]; };
  {
    const next = id + 1;
    save = async (depth) => { 'use server'; return [depth, next, depth > 0 ? await other(depth) : 0]; };
  }
  return { save, other };
}
