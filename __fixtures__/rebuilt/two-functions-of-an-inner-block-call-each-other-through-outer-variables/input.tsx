export function Page({ id }) {
  let save, load;
  if (id > 0) {
    const next = id + 1;
    save = async (depth) => { 'use server'; return [depth, next, depth > 0 ? await load(depth - 1) : 0, typeof load]; };
    load = async (depth) => { 'use server'; return [depth, next, depth > 0 ? await save(depth - 1) : 0, typeof save]; };
  }
  return { save, load };
}
