'use server';

export async function save(n) {
  return n + 1;
}

export const load = [async () => 'load'][0];
