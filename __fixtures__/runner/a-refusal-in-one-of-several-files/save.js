'use server';

export const table = 'posts';

export async function save() {
  return table;
}
