'use server';

export async function save(n: number) {
  'use server';
  return n + 1;
}

export const load = async (n: number) => {
  'use server';
  return n - 1;
};
