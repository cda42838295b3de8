'use server';

export async function save(n) {
  return n + 1;
}
