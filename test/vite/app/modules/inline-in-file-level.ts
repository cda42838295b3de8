'use server';

export async function makeAdder(base: number) {
  return async (n: number) => {
    'use server';
    return base + n;
  };
}
