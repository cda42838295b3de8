'use server';

export async function save(n) {
  return n;
}

export { save as store, save as "stash it", save as default };
